import assert from 'node:assert/strict';
import { commands } from '../../../src/host/ids';
import { activated, contributedCommands } from '../../support/host/extension';
import { openStage, type Stage } from '../../support/host/stage';
import { authoring } from './authoring';
import { documents } from './documents';
import { importing } from './importing';
import { inPanel } from './inPanel';
import { inTree } from './inTree';
import { keeping } from './keeping';
import { waysIn } from './waysIn';

const trials = { ...authoring, ...importing, ...waysIn, ...inPanel, ...documents, ...inTree, ...keeping };

describe('Commands', () => {
	let stage: Stage;
	before(async () => { stage = await openStage(); });
	after(() => stage.stop());
	beforeEach(() => { stage.told.length = 0; });
	afterEach(() => stage.clear());

	it('are all tried here: those that the manifest contributes, and no other', async () => {
		await activated();

		assert.deepEqual(Object.keys(trials).toSorted(), contributedCommands().toSorted());
	});

	for (const [id, trial] of Object.entries(trials)) {
		it(`${id} ${trial.fact}`, () => trial.run(stage));
	}

	it('of the panel do nothing while no question is on display', async () => {
		const ids = [...Object.keys(inPanel), ...Object.keys(documents)].filter(id => id !== commands.openBankFile);

		for (const id of ids) {
			await stage.run(id);
		}

		assert.deepEqual(stage.told, []);
	});

	for (const [id, argument, message] of [
		[commands.openBankFile, undefined, /No bank file was named/],
		[commands.openBankFile, 'file:///nowhere/at-all.yaml', /at-all\.yaml/],
		[commands.openQuestion, 42, /no longer in its bank/],
		[commands.importProgress, '/nowhere/at-all.jsonl', /at-all\.jsonl/],
		[commands.drillTopic, 'Alchemy', /No category or tag is called "Alchemy"/],
	] as const) {
		it(`${id} tells what is wrong with ${JSON.stringify(argument)} and doesn't throw`, async () => {
			await stage.run(id, argument);

			assert.equal(stage.told.length, 1);
			assert.match(stage.told[0] ?? '', message);
		});
	}
});
