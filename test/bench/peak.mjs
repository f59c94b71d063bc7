/** Loaded before a measured Node process: leaves its peak resident memory, in KiB, where the bench asked for it. */
import { writeFileSync } from 'node:fs';

const target = process.env.BENCH_PEAK_FILE;
if (target) process.on('exit', () => writeFileSync(target, String(process.resourceUsage().maxRSS)));
