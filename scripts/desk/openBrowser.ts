import { spawn } from 'node:child_process';

/** The command that opens an address in the default browser; null where nobody sits in front of one. */
export function browserCommand(
  address: string,
  platform: NodeJS.Platform,
  environment: Readonly<Record<string, string | undefined>>,
): readonly [command: string, ...args: string[]] | null {
  if (environment['CI']) return null;
  // The shell's own `start` would read "&" and "#" of an address as its own signs.
  if (platform === 'win32') return ['rundll32', 'url.dll,FileProtocolHandler', address];
  if (platform === 'darwin') return ['open', address];
  return environment['DISPLAY'] || environment['WAYLAND_DISPLAY'] ? ['xdg-open', address] : null;
}

/** Opens the address if it can; the address stands in the terminal in any case. */
export function openBrowser(address: string): void {
  const found = browserCommand(address, process.platform, process.env);
  if (!found) return;
  const [command, ...args] = found;
  const child = spawn(command, args, { stdio: 'ignore', detached: true });
  child.on('error', () => undefined);
  child.unref();
}
