// Makes a bare clone ready to run, and does nothing when it is. It runs before anything is installed, on the machine's own
// Node (20 or newer): plain JavaScript, no dependency.
//
//   node src/server/prepare.mjs start|test|tool
//
// start and test install the packages and build the console; tool only installs.
import { spawn, spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = join(dirname(fileURLToPath(import.meta.url)), '../..');
const at = path => join(root, path);
const neededNode = [24, 15];
const installStamp = at('node_modules/.quittance/installed');
const buildStamp = at('node_modules/.quittance/console');
const consoleSources = ['src/console', 'src/domain', 'public', 'index.html', 'vite.config.ts', 'package-lock.json'];

class HelpfulError extends Error {}

/** @param {string} path @returns {string[]} the file, or every file of the folder, in a fixed order */
function filesIn(path) {
  if (!existsSync(path)) return [];
  if (!/[\\/](src|public)[\\/]?/.test(path)) return [path];
  const entries = readdirSync(path, { withFileTypes: true, recursive: true });
  const files = entries.filter(entry => entry.isFile()).map(entry => join(entry.parentPath ?? entry.path, entry.name));
  return files.sort();
}

/** @param {string[]} paths @returns {string} changes with the name or content of any file */
function fingerprint(paths) {
  const hash = createHash('sha256').update(`${process.platform} ${process.arch}`);
  for (const file of paths.flatMap(path => filesIn(at(path)))) {
    hash.update(`\0${relative(root, file)}\0`).update(readFileSync(file));
  }
  return hash.digest('hex');
}

const stampedWith = (stamp, print) => existsSync(stamp) && readFileSync(stamp, 'utf8') === print;

function writeStamp(stamp, print) {
  mkdirSync(dirname(stamp), { recursive: true });
  writeFileSync(stamp, print);
}

/** Runs a program, its output shown. @returns {Promise<{code: number, said: string}>} `said`: the end of its standard error */
function run(program, args, { shell = false } = {}) {
  return new Promise((resolve, reject) => {
    const child = spawn(program, args, { cwd: root, shell, stdio: ['ignore', 'inherit', 'pipe'] });
    let said = '';
    child.stderr.on('data', chunk => {
      process.stderr.write(chunk);
      said = (said + chunk).slice(-20_000);
    });
    child.once('error', reject);
    child.once('close', (code, signal) => resolve({ code: code ?? (signal === 'SIGINT' ? 130 : 1), said }));
  });
}

/** What npm says when it fails, and what to do about it. */
const npmFailures = [
  [/ENOSPC/, 'The disk is full: about 1 GB is needed for node_modules and the cache of npm. Make room and try again.'],
  [
    /EACCES|EPERM|EROFS/,
    'npm may not write to node_modules or to its cache. Check who owns this folder and the home folder.',
  ],
  [
    /ENOTFOUND|EAI_AGAIN|ECONNREFUSED|ECONNRESET|ETIMEDOUT|ENETUNREACH|ERR_SOCKET_TIMEOUT|ENOTCACHED|network/i,
    'The package registry cannot be reached. Check the network (and the proxy and registry settings of npm) and try again.',
  ],
  [
    /\bE401\b|\bE403\b|\bE404\b/,
    'The package registry refuses or lacks a package: check the registry setting ("npm config get registry").',
  ],
  [/EUSAGE/, 'package-lock.json is missing, or does not agree with package.json. Run "npm install" and commit it.'],
  [/EINTEGRITY/, 'A package is not what the lock file expects. Run "npm cache clean --force" and try again.'],
];

async function npmCi() {
  const args = ['ci', '--include=dev', '--include=optional', '--no-audit', '--no-fund', '--loglevel=error'];
  const { npm_execpath: npm, npm_node_execpath: node } = process.env;
  // Under "npm run" this is npm's own file: its Node is outside node_modules, which npm is about to remove.
  if (npm?.endsWith('.js') && node && existsSync(npm)) return run(node, [npm, ...args]);
  return run('npm', args, { shell: process.platform === 'win32' }).catch(error => {
    if (error.code !== 'ENOENT') throw error;
    throw new HelpfulError('npm is not on PATH. It comes with Node.js: https://nodejs.org');
  });
}

async function install() {
  const print = fingerprint(['package-lock.json']);
  if (stampedWith(installStamp, print)) return;
  console.log('Installing the packages (half a minute or so, only when they changed) …');
  rmSync(installStamp, { force: true });
  const { code, said } = await npmCi();
  if (code !== 0) {
    const known = npmFailures.find(([pattern]) => pattern.test(said));
    throw new HelpfulError(`The packages could not be installed. ${known?.[1] ?? 'What npm said is above.'}`);
  }
  writeStamp(installStamp, print);
}

/** The Node that npm scripts get: the one that came with the packages, else the one that runs this. */
function nodeProgram() {
  const own = at('node_modules/.bin/node');
  return existsSync(own) ? own : process.execPath;
}

const nodeAdvice = {
  darwin: 'On macOS, install it ("brew install node@24", or from https://nodejs.org) and put it first on PATH.',
  win32: 'On Windows, run Quittance in WSL, where it comes with the packages.',
  linux:
    'On Linux with glibc, on x64 and arm64, it comes with the packages; elsewhere (Alpine, other processors) install it from https://nodejs.org or your distribution.',
};

function checkNode() {
  const program = nodeProgram();
  const version = spawnSync(program, ['--version'], { encoding: 'utf8' }).stdout?.trim() ?? '';
  const [major = 0, minor = 0] = version.replace('v', '').split('.').map(Number);
  if (major > neededNode[0] || (major === neededNode[0] && minor >= neededNode[1])) return;
  const found = version ? `${program} is ${version}` : `${program} does not run on this machine`;
  const advice = nodeAdvice[process.platform] ?? 'Install it from https://nodejs.org.';
  throw new HelpfulError(`Quittance needs Node ${neededNode.join('.')} or newer, and ${found}. ${advice}`);
}

async function buildConsole() {
  if (!existsSync(at('index.html'))) return;
  const print = fingerprint(consoleSources);
  if (existsSync(at('dist/index.html')) && stampedWith(buildStamp, print)) return;
  console.log('Building the console …');
  rmSync(buildStamp, { force: true });
  const { code } = await run(nodeProgram(), [at('node_modules/vite/bin/vite.js'), 'build', '--logLevel', 'warn']);
  if (code !== 0) throw new HelpfulError('The console could not be built. What the build said is above.');
  writeStamp(buildStamp, print);
}

const purpose = process.argv[2];
try {
  if (!['start', 'test', 'tool'].includes(purpose))
    throw new HelpfulError('Usage: node src/server/prepare.mjs start|test|tool');
  await install();
  checkNode();
  if (purpose !== 'tool') await buildConsole();
} catch (error) {
  if (error.code === 'ENOSPC') console.error('The disk is full. Make room and try again.');
  else console.error(error instanceof HelpfulError ? error.message : error);
  process.exitCode = 1;
}
