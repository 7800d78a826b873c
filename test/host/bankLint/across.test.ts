import * as vscode from 'vscode';
import assert from 'node:assert/strict';
import { symlinkSync } from 'node:fs';
import { commands, settings } from '../../../src/host/ids';
import { bankFiles } from '../../support/host/bankFiles';
import { activated, inWorkspace } from '../../support/host/extension';
import { until } from '../../support/host/until';

const bank = (...entries: readonly string[]) => `questions:\n${entries.map(entry => `  - ${entry.split('\n').join('\n    ')}\n`).join('')}`;

const faults = (uri: vscode.Uri, code: string) => vscode.languages.getDiagnostics(uri).filter(each => each.source === 'Dry Run' && each.code === code);

describe('Bank files beside one another', () => {
	const files = bankFiles();
	before(async () => {
		await activated();
		await vscode.commands.executeCommand(commands.reloadBanks);
	});
	afterEach(async () => {
		await vscode.commands.executeCommand('workbench.action.closeAllEditors');
		await files.clear();
	});

	const shown = (uri: vscode.Uri, code: string) => until(`${uri.path} has a ${code}`, () => faults(uri, code)[0]);
	const fixesAt = async (uri: vscode.Uri, range: vscode.Range) => await vscode.commands.executeCommand<vscode.CodeAction[]>('vscode.executeCodeActionProvider', uri, range, vscode.CodeActionKind.QuickFix.value);
	const first = bank('id: reconcile\nquestion: How do you reconcile two ledgers at the end of a day?\n# careful\nanswer: By their sums.');
	const second = bank('id: reconcile\nquestion: How do you reconcile two ledgers at the end of the day?\nanswer: Row by row.\nhints: [Sums first]');

	it('are told of the same question and the same id, in the later one', async () => {
		const [a, b] = [await files.write('a-first.yaml', first), await files.write('b-second.yaml', second)];

		const near = await shown(b, 'near-duplicate-question');
		const id = await shown(b, 'duplicate-id');

		assert.match(near.message, /line 2 of \.dryrun\/a-first\.yaml/);
		assert.equal(id.severity, vscode.DiagnosticSeverity.Warning);
		assert.deepEqual([...faults(a, 'near-duplicate-question'), ...faults(a, 'duplicate-id')], []);
	});

	it('are no longer told once the other one is gone', async () => {
		const [a, b] = [await files.write('a-first.yaml', first), await files.write('b-second.yaml', second)];
		await shown(b, 'near-duplicate-question');

		await files.remove(a);

		await until('nothing is alike', () => faults(b, 'near-duplicate-question').length === 0 && faults(b, 'duplicate-id').length === 0);
	});

	it('are merged by a quick fix: the first has all, and the second question is gone', async () => {
		const [a, b] = [await files.write('a-first.yaml', first), await files.write('b-second.yaml', second)];
		const { range } = await shown(b, 'near-duplicate-question');
		await vscode.window.showTextDocument(b);

		const fix = await until('the fix is offered', async () => (await fixesAt(b, range)).find(({ title }) => title === 'Merge It Into .dryrun/a-first.yaml'));
		assert.ok(fix.edit && await vscode.workspace.applyEdit(fix.edit));

		const [merged, rest] = await Promise.all([a, b].map(async uri => (await vscode.workspace.openTextDocument(uri)).getText()));
		assert.match(merged ?? '', /# careful\n {4}answer: \|-\n {6}By their sums\.\n\n {6}#### From b-second\.yaml\n\n {6}Row by row\.\n {4}hints: \[Sums first\]\n/);
		assert.equal(rest, 'questions:\n');
		for (const uri of [a, b]) { // what is changed and not saved would be written again after the file is gone
			assert.ok(await (await vscode.workspace.openTextDocument(uri)).save());
		}
	});

	it('go by the settings of rules, also for what readers report', async () => {
		const configuration = vscode.workspace.getConfiguration();
		const uri = await files.write('lost.yaml', `${bank('question: Why?\nanswer: So.')}  - answer: Of what?\n`);
		await shown(uri, 'missing-question');
		try {
			await configuration.update(settings.lintRules, { 'missing-question': 'info' }, vscode.ConfigurationTarget.Global);
			await until('it is a note', () => faults(uri, 'missing-question')[0]?.severity === vscode.DiagnosticSeverity.Information);
			await configuration.update(settings.lintRules, { 'missing-question': 'off' }, vscode.ConfigurationTarget.Global);
			await until('it is off', () => faults(uri, 'missing-question').length === 0);
		} finally {
			await configuration.update(settings.lintRules, undefined, vscode.ConfigurationTarget.Global);
		}
	});

	it('are told of images that are not there, that lie elsewhere, and that a link leads to', async () => {
		await vscode.workspace.fs.writeFile(inWorkspace('secret.png'), new Uint8Array([1]));
		await files.write('img/there is.png', new Uint8Array([1]));
		symlinkSync(inWorkspace('secret.png').fsPath, inWorkspace('.dryrun/img/link.png').fsPath);
		const names = ['img/there%20is.png', 'img/gone.png', '../secret.png', 'img/link.png'];

		const uri = await files.write('pictures.yaml', bank(`question: What is shown?\nanswer: |\n${names.map(name => `  ![a](${name})`).join('\n')}`));

		await shown(uri, 'missing-image');
		assert.deepEqual(faults(uri, 'missing-image').map(({ message }) => message), ['There is no image "img/gone.png" here.', 'There is no image "../secret.png" here.', 'There is no image "img/link.png" here.']);
		await vscode.workspace.fs.delete(inWorkspace('secret.png'));
		await vscode.workspace.fs.delete(inWorkspace('.dryrun/img'), { recursive: true });
	});
});
