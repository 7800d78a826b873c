import * as vscode from 'vscode';
import assert from 'node:assert/strict';
import { begin, emptyDesk, putDown } from '../../../src/core/practice/desk';
import { startSession } from '../../../src/core/practice/session';
import { writeDesk } from '../../../src/core/practice/stored';
import { commands } from '../../../src/host/ids';
import { questionKey } from '../../support/host/extension';
import { activateAgain, type SecondActivation } from '../../support/host/secondActivation';
import { pause, until } from '../../support/host/until';

describe('A session that an earlier window left half done', () => {
	let second: SecondActivation;
	const offer = () => second.statusBarItems.find(({ name }) => name === 'Dry Run: Resume Session');
	const stop = () => {
		second.deactivate();
		second.restore();
	};
	const stored = () => {
		const session = { ...startSession('topic', 'Ledger', ['double-entry', 'rounding', 'closing'].map(questionKey)), position: 1 };
		return new Map([['dryRun.desk', JSON.stringify(writeDesk(putDown(begin(emptyDesk, session))).desk)]]);
	};
	afterEach(async () => {
		stop();
		await vscode.commands.executeCommand('workbench.action.closeAllEditors');
	});

	it('is offered once in the status bar, and not again by the next window', async () => {
		const memory = stored();
		second = await activateAgain(memory);
		const item = await until('it is offered', () => offer());
		assert.equal(item.text, '$(debug-continue) Ledger, 2 of 3');
		stop();

		second = await activateAgain(memory);
		await pause(3_500);

		assert.equal(offer(), undefined);
	});

	it('is offered until something else is begun, and can still be resumed', async () => {
		second = await activateAgain(stored());
		await until('it is offered', () => offer());

		await second.run(commands.openQuestion, questionKey('rounding'));

		assert.ok(second.tracked.some(({ name, isDisposed }) => name.includes('dryRun.resume') && isDisposed));
		await second.run(commands.resumeSession);
		await until('it is on display', () => second.stored.get('dryRun.session')?.includes('"title":"Ledger"'));
	});
});
