import assert from 'node:assert/strict';
import { groupings, type Grouping } from '../../../src/core/practice/groups';
import { commands } from '../../../src/host/ids';
import { inWorkspace } from '../../support/host/extension';
import { aStanding, day } from '../../support/host/standings';
import { openTopics, type Topics } from '../../support/host/topics';

describe('Topics tree', () => {
	let topics: Topics;
	beforeEach(async () => { topics = await openTopics(); });
	afterEach(() => { topics.dispose(); });

	it('shows the bundled bank first, then the workspace\'s by path', async () => {
		const items = await topics.items();

		const [bundled] = await topics.library.banks();
		assert.deepEqual(items.map(item => item.label), [bundled?.title, 'Ledger', 'Unfinished']);
		assert.deepEqual(items.map(item => item.contextValue), ['bank', 'bank file', 'bank file']);
		assert.deepEqual(items.map(item => item.description), [`0 / ${bundled?.outlines.length ?? 0}`, '0 / 4', '0 / 2']);
		assert.deepEqual(items.map(item => item.tooltip), ['The bank that comes with Dry Run', '.dryrun/ledger.yaml', '.dryrun/unfinished.yaml']);
	});

	it('counts what was answered, per bank and per group, in sight and for screen readers', async () => {
		topics.stand('rounding', aStanding());
		topics.stand('closing', { starred: true });

		const bank = await topics.bank('Ledger');
		const groups = await topics.items(bank);

		assert.equal((await topics.item(bank)).description, '1 / 4');
		assert.equal((await topics.item(bank)).accessibilityInformation?.label, 'Ledger, 1 of 4 answered');
		assert.deepEqual(groups.map(item => [item.label, item.description]), [['Bookkeeping', '0 / 2'], ['Transfers', '1 / 2']]);
		assert.deepEqual(groups.map(item => item.accessibilityInformation?.label), ['Bookkeeping, 0 of 2 answered', 'Transfers, 1 of 2 answered']);
		assert.deepEqual(groups.map(item => item.contextValue), ['group', 'group']);
	});

	const titles: Readonly<Record<Grouping, readonly string[]>> = {
		category: ['Bookkeeping', 'Transfers'],
		tag: ['accounting', 'integrity', 'ledger', 'no tag'],
		difficulty: ['easy', 'medium', 'hard', 'no difficulty'],
		status: ['due', 'new', 'suspended'],
	};
	for (const by of groupings) {
		it(`groups by ${by}, every question in one`, async () => {
			topics.stand('rounding', aStanding({ due: Date.now() - day }));
			topics.stand('closing', { suspended: true });
			topics.group(by);

			const groups = await topics.rows(await topics.bank('Ledger'));

			assert.deepEqual(groups.map(node => node.kind === 'group' && node.title), titles[by]);
			const rows = (await Promise.all(groups.map(topics.rows))).flat();
			assert.equal(new Set(rows.map(node => node.kind === 'question' && node.outline.key)).size, 4);
		});
	}

	it('gives every bank and group an id of its own, so that it stays open when the tree moves', async () => {
		for (const by of groupings) {
			topics.group(by);
			const banks = await topics.rows();
			const items = [...await topics.items(), ...(await Promise.all(banks.map(topics.items))).flat().filter(item => item.contextValue === 'group')];

			const ids = items.map(item => item.id);

			assert.equal(new Set(ids).size, items.length);
			assert.ok(!ids.includes(undefined));
		}
	});

	it('shows the faults of a bank file as a row that opens it, above what could be read', async () => {
		const bank = await topics.bank('Unfinished');
		const [fault] = await topics.items(bank);

		assert.equal(fault?.label, '2 problems');
		assert.match(String(fault.description), /^This entry has no "question:"/);
		assert.deepEqual(fault.command, { command: commands.openBankFile, title: 'Open Bank File', arguments: [inWorkspace('.dryrun/unfinished.yaml').toString()] });
		assert.deepEqual((await topics.rows(bank)).map(node => node.kind), ['fault', 'question', 'question']);
	});
});
