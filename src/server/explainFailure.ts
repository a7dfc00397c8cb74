/** Ends a command line tool: a known failure with its sentence, any other with its stack, both with exit code 1. */
export function explainFailure(error: unknown): never {
  const known = error instanceof Error && /^(Settings|DataLocked|DatabaseUnavailable|Tool)/.test(error.name);
  console.error(known ? error.message : error);
  process.exit(1);
}

/** A tool was called in a way it cannot follow, or met what it cannot work with. */
export class ToolError extends Error {
  override name = 'ToolError';
}
