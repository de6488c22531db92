/** Renders what it is told on its command line, and says how far it is; for tests that kill it. */
import type { MediaEngine } from '../src/platform/media/ffmpeg-locate.ts';
import { renderMontage } from '../src/platform/media/montage.ts';
import type { MontagePlan } from '../src/platform/media/montage-plan.ts';

const { engine, plan, outDir } = JSON.parse(process.argv[2] ?? '') as { engine: MediaEngine; plan: MontagePlan; outDir: string };
await renderMontage(plan, { engine, outDir, onProgress: (part) => process.stdout.write(`${part}\n`) });
