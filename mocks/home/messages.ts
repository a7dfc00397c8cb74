/** A request of the page, as it can be sent to the thread of the back end. */
export type Asked = {
  id: number;
  method: string;
  url: string;
  headers: [name: string, value: string][];
  body: ArrayBuffer | undefined;
};

export type Answered = {
  id: number;
  status: number;
  headers: [name: string, value: string][];
  body: ArrayBuffer | null;
};

/** How far the sample world is: claims that are there, photos that are drawn. */
export type Progress = { claims: number; ofClaims: number; photos: number; ofPhotos: number };

export type FromBackEnd =
  | { kind: 'answer'; answer: Answered }
  | { kind: 'progress'; progress: Progress }
  | { kind: 'failed'; message: string };
