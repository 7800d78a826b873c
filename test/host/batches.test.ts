import assert from 'node:assert/strict';
import { inBatches } from '../../src/host/batches';

describe('Work in batches', () => {
	async function working(sizes: readonly number[]): Promise<{ readonly done: readonly number[]; readonly most: number }> {
		const done: number[] = [];
		let now = 0, most = 0;
		await inBatches([...sizes.entries()], ([, size]) => ({ size }), async ([at]) => {
			most = Math.max(most, ++now);
			await new Promise(resolve => setTimeout(resolve, 1));
			now--;
			done.push(at);
		});
		return { done: done.sort((a, b) => a - b), most };
	}

	it('does each file once, a few at a time', async () => {
		const { done, most } = await working(Array.from({ length: 100 }, () => 10));

		assert.deepEqual(done, [...Array(100).keys()]);
		assert.ok(most > 1 && most <= 32, `${most} at a time`);
	});

	it('does long files one after another', async () => {
		assert.deepEqual(await working([9e6, 9e6, 9e6]), { done: [0, 1, 2], most: 1 });
	});

	it('has nothing to do without files, and tells of what fails', async () => {
		assert.deepEqual(await working([]), { done: [], most: 0 });
		await assert.rejects(inBatches([1], () => ({ size: 1 }), () => Promise.reject(new Error('No disk.'))), /No disk/);
	});
});
