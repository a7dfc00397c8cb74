import { spawn } from 'node:child_process';

export type CommandOptions = { readonly cwd?: string; readonly uid?: number; readonly gid?: number };

/** Runs a program to its end. @returns its standard output. @throws Error with what it printed when it fails. */
export function runCommand(program: string, args: readonly string[], options: CommandOptions = {}): Promise<string> {
  return new Promise((resolve, reject) => {
    const child = spawn(program, args, { ...options, stdio: ['ignore', 'pipe', 'pipe'] });
    let stdout = '';
    let stderr = '';
    child.stdout.on('data', chunk => {
      stdout += chunk;
    });
    child.stderr.on('data', chunk => {
      stderr += chunk;
    });
    child.once('error', reject);
    child.once('close', code => {
      if (code === 0) resolve(stdout);
      else reject(new Error(`${program} ${args[0] ?? ''} ended with code ${code}:\n${stderr || stdout}`.trim()));
    });
  });
}
