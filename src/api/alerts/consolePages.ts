/** Pages of the console, below the address under which people reach it (`Deps.publicUrl`): what leaves the house links to them. */
export const consolePages = {
  claim: (publicUrl: string, id: number) => `${publicUrl}/claims/${id}`,
  alerts: (publicUrl: string) => `${publicUrl}/alerts`,
};
