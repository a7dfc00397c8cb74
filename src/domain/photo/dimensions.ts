/** Width and height in pixels. */
export type Dimensions = { width: number; height: number };
