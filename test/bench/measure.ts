import { spawn } from 'node:child_process';

export interface Measured {
  readonly seconds: number;
  readonly status: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

/** Runs a program to its end and takes the wall clock. Nothing is thrown: the status tells. */
export function measure(
  program: string,
  args: readonly string[],
  environment: Readonly<Record<string, string>> = {},
): Promise<Measured> {
  return new Promise((resolve) => {
    const started = performance.now();
    const child = spawn(program, args, { env: { ...process.env, ...environment }, stdio: ['ignore', 'pipe', 'pipe'] });
    let [stdout, stderr] = ['', ''];
    child.stdout.setEncoding('utf8').on('data', (text: string) => (stdout += text));
    child.stderr.setEncoding('utf8').on('data', (text: string) => (stderr += text));
    const end = (status: number | null): void =>
      resolve({ seconds: (performance.now() - started) / 1000, status, stdout, stderr });
    child.on('error', (error) => {
      stderr += String(error);
      end(null);
    });
    child.on('close', end);
  });
}
