import * as vscode from 'vscode';
import assert from 'node:assert/strict';
import type { Library } from '../../../src/host/library';
import { commands } from '../../../src/host/ids';
import { bankFiles, faultIn, faultsOf } from '../../support/host/bankFiles';
import { activated, inWorkspace } from '../../support/host/extension';
import { aLibrary } from '../../support/host/library';
import { until } from '../../support/host/until';

const bank = (title: string) => `questions:\n  - id: moving\n    question: ${title}\n    answer: Yes.\n`;
const fault = '  - answer: Of what?\n';

describe('Bank files that change', () => {
	const files = bankFiles();
	let library: Library;
	before(async () => {
		await activated();
		await vscode.commands.executeCommand(commands.reloadBanks);
	});
	beforeEach(() => { library = aLibrary(); });
	afterEach(async () => {
		library.dispose();
		await files.clear();
	});

	const titleOf = (uri: vscode.Uri) => library.question(`.dryrun/${uri.path.split('/.dryrun/')[1] ?? ''}/moving`)?.question;

	it('are read when they come, read again when they change, and go with their questions', async () => {
		await library.banks();
		let changes = 0;
		const listener = library.onDidChange(() => { changes++; });

		const uri = await files.write('moving.yaml', bank('First?'));
		await until('the new file is read', () => titleOf(uri) === 'First?');
		await files.write('moving.yaml', bank('Second?'));
		await until('the change is read', () => titleOf(uri) === 'Second?');
		await files.remove(uri);
		await until('the question is gone', () => titleOf(uri) === undefined);

		assert.ok(!library.files().some(file => file.uri.path === uri.path));
		assert.ok(changes >= 3);
		listener.dispose();
	});

	it('are watched when reloading was the first thing that was done', async () => {
		await library.reload();

		const uri = await files.write('moving.yaml', bank('First?'));

		await until('the new file is read', () => titleOf(uri) === 'First?');
	});

	it('come, move and go with the folder that they are in', async () => {
		const deep = inWorkspace('.dryrun/deep');
		const moved = inWorkspace('.dryrun/moved');
		await library.banks();

		await vscode.workspace.fs.writeFile(vscode.Uri.joinPath(deep, 'moving.yaml'), new TextEncoder().encode(bank('Deep?')));
		await until('the file in the folder is read', () => titleOf(vscode.Uri.joinPath(deep, 'moving.yaml')) === 'Deep?');
		await vscode.workspace.fs.rename(deep, moved);
		await until('it has moved', () => titleOf(vscode.Uri.joinPath(moved, 'moving.yaml')) === 'Deep?' && !titleOf(vscode.Uri.joinPath(deep, 'moving.yaml')));
		await vscode.workspace.fs.delete(moved, { recursive: true });

		await until('it is gone', () => titleOf(vscode.Uri.joinPath(moved, 'moving.yaml')) === undefined);
	});

	it('lose their faults when they are mended, and when they are deleted', async () => {
		const uri = await files.write('moving.yaml', bank('Wrong?') + fault);
		await faultIn(uri, /no "question:"/);

		await files.write('moving.yaml', bank('Right?'));
		await until('it is without fault', () => faultsOf(uri).length === 0);

		await files.write('moving.yaml', bank('Wrong again?') + fault);
		await faultIn(uri, /no "question:"/);
		await files.remove(uri);
		await until('it is without fault', () => faultsOf(uri).length === 0);
	});

	it('are marked where the fault stands now, after lines have come above it', async () => {
		const uri = await files.write('moving.yaml', bank('Above?') + fault);
		await faultIn(uri, /no "question:"/);

		for (let lines = 1; lines <= 10; lines++) {
			await files.write('moving.yaml', '# above\n'.repeat(lines) + bank('Above?') + fault);
			await until(`the fault is ${lines} lines lower`, () => faultsOf(uri)[0]?.range.start.line === lines + 4);
		}
	});

	it('end without a fault when they were mended while the last one was being reported', async () => {
		const uri = inWorkspace('.dryrun/moving.yaml');

		for (let i = 0; i < 10; i++) {
			await files.write('moving.yaml', bank(`Wrong ${i}?`) + fault.repeat(i + 1));
			await files.write(`beside-${i}.yaml`, bank('Beside?') + fault);
		}
		await files.write('moving.yaml', bank('Right?'));
		const last = await files.write('last.yaml', bank('Last?') + fault);

		await faultIn(last, /no "question:"/);
		await until('it is without fault', () => faultsOf(uri).length === 0);
		assert.equal(faultsOf(inWorkspace('.dryrun/unfinished.yaml')).length, 2);
	});
});
