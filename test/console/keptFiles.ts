import { vi } from 'vitest';

/** Takes what the console hands to the browser to keep, with its file names; `stop` gives the browser's own ways back. */
export function keptFiles() {
  const contents: Blob[] = [];
  const names: string[] = [];
  const making = vi.spyOn(URL, 'createObjectURL').mockImplementation(content => {
    contents.push(content as Blob);
    return 'blob:kept';
  });
  // A browser downloads and stays; this one would go to the address.
  const clicking = vi.spyOn(HTMLAnchorElement.prototype, 'click').mockImplementation(function (
    this: HTMLAnchorElement,
  ) {
    names.push(this.download);
  });
  const stop = () => {
    making.mockRestore();
    clicking.mockRestore();
  };
  return { contents, names, stop };
}
