import { measureFind } from './core/find.mjs';
import { measureGrowth } from './core/growth.mjs';
import { measureProgress } from './core/progress.mjs';
import { measureQueue } from './core/queue.mjs';
import { measureRead } from './core/read.mjs';
import { buildProduct } from './product.mjs';
import { measureSize } from './size.mjs';
import { measurePanel } from './ui/panel.mjs';
import { measureReading } from './ui/reading.mjs';
import { measureStartup } from './ui/startup.mjs';

/** The parts of `npm run bench`, in their order. @type {Readonly<Record<string, import('./report.mjs').Measure>>} */
export const parts = {
	core: async say => [
		...await measureProgress(say),
		...await measureQueue(say),
		...await measureFind(say),
		...await measureRead(say),
		...await measureGrowth(say),
	],
	size: async say => measureSize(await buildProduct(say), say),
	ui: async say => {
		const product = await buildProduct(say);
		return [...await measureStartup(product, say), ...await measureReading(product, say), ...await measurePanel(product, say)];
	},
};
