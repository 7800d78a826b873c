import { importTypeScript } from '../../build/typescript.mjs';

/** The code that ships, as the measured parts use it. */
export const modules = {
	bank: () => /** @type {Promise<typeof import('../../../src/core/bank/bank.ts')>} */ (importTypeScript('src/core/bank/bank.ts')),
	day: () => /** @type {Promise<typeof import('../../../src/core/schedule/day.ts')>} */ (importTypeScript('src/core/schedule/day.ts')),
	desk: () => /** @type {Promise<typeof import('../../../src/core/practice/desk.ts')>} */ (importTypeScript('src/core/practice/desk.ts')),
	finder: () => /** @type {Promise<typeof import('../../../src/core/find/finder.ts')>} */ (importTypeScript('src/core/find/finder.ts')),
	grading: () => /** @type {Promise<typeof import('../../../src/core/practice/grading.ts')>} */ (importTypeScript('src/core/practice/grading.ts')),
	line: () => /** @type {Promise<typeof import('../../../src/core/progress/line.ts')>} */ (importTypeScript('src/core/progress/line.ts')),
	limits: () => /** @type {Promise<typeof import('../../../src/core/practice/limits.ts')>} */ (importTypeScript('src/core/practice/limits.ts')),
	log: () => /** @type {Promise<typeof import('../../../src/core/progress/log.ts')>} */ (importTypeScript('src/core/progress/log.ts')),
	queue: () => /** @type {Promise<typeof import('../../../src/core/practice/queue.ts')>} */ (importTypeScript('src/core/practice/queue.ts')),
	reader: () => /** @type {Promise<typeof import('../../../src/core/read/readBank.ts')>} */ (importTypeScript('src/core/read/readBank.ts')),
	review: () => /** @type {Promise<typeof import('../../../src/core/schedule/review.ts')>} */ (importTypeScript('src/core/schedule/review.ts')),
	session: () => /** @type {Promise<typeof import('../../../src/core/practice/session.ts')>} */ (importTypeScript('src/core/practice/session.ts')),
	snapshot: () => /** @type {Promise<typeof import('../../../src/core/progress/snapshot.ts')>} */ (importTypeScript('src/core/progress/snapshot.ts')),
	store: () => /** @type {Promise<typeof import('../../../src/core/progress/store.ts')>} */ (importTypeScript('src/core/progress/store.ts')),
};
