import { runCommand } from './runCommand.ts';

/** Whether this process may install Debian packages: a Debian or Ubuntu system, as root. */
export async function canAptInstall(): Promise<boolean> {
  if (process.getuid?.() !== 0) return false;
  return runCommand('apt-get', ['--version']).then(
    () => true,
    () => false,
  );
}

/** Installs Debian packages, saying so. @throws Error with apt's own words. */
export async function aptInstall(...packages: readonly string[]): Promise<void> {
  console.log(`Installing ${packages.join(' and ')} with apt-get, once …`);
  process.env.DEBIAN_FRONTEND = 'noninteractive';
  await runCommand('apt-get', ['update', '-q']);
  await runCommand('apt-get', ['install', '-y', '-q', '--no-install-recommends', ...packages]);
}
