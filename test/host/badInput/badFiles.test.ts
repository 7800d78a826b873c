import * as vscode from 'vscode';
import assert from 'node:assert/strict';
import type { Library } from '../../../src/host/library';
import { commands } from '../../../src/host/ids';
import { bankFiles, faultIn, faultsOf } from '../../support/host/bankFiles';
import { activated, inWorkspace } from '../../support/host/extension';
import { aLibrary } from '../../support/host/library';
import { until } from '../../support/host/until';
import { badFiles, good } from './cases';

describe('Bank files', () => {
	const files = bankFiles();
	let library: Library;
	before(async () => {
		await activated();
		library = aLibrary();
		await library.banks();
		await vscode.commands.executeCommand(commands.reloadBanks);
	});
	after(() => { library.dispose(); });
	afterEach(() => files.clear());

	const titlesIn = (uri: vscode.Uri) => library.files().find(file => file.uri.path === uri.path)?.bank.outlines.map(outline => outline.question);

	for (const { name, what, text, message, place, isLost } of badFiles) {
		it(`that ${what} are reported where they are wrong, and the rest is read`, async () => {
			const uri = await files.write(name, text);

			const fault = await faultIn(uri, message);

			const document = await vscode.workspace.openTextDocument(uri);
			assert.ok(document.getText(fault.range).replaceAll(/\s+/g, ' ').includes(place.replaceAll(/\s+/g, ' ')), document.getText(fault.range));
			assert.ok(place === '' || document.getText(fault.range).length <= place.length + 80, document.getText(fault.range));
			await until('what can be read is read', () => titlesIn(uri)?.includes(good) === !isLost);
			assert.equal(({} as { polluted?: unknown }).polluted, undefined);
			assert.deepEqual(Object.keys(Object.prototype), []);
		});
	}

	const unread: readonly (readonly [string, string, Uint8Array, RegExp])[] = [
		['hold nothing', 'empty.yaml', new Uint8Array(), /No questions/i],
		['hold blank lines', 'blank.md', new TextEncoder().encode('\n\n  \n'), /No questions/i],
		['are binary', 'binary.yaml', Uint8Array.from({ length: 4096 }, (_, i) => i % 256), /^This file is not text/],
		['are a picture', 'picture.md', Uint8Array.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0, 0, 0x0d]), /^This file is not text/],
	];
	for (const [what, name, content, message] of unread) {
		it(`that ${what} are reported at their beginning, and give no question`, async () => {
			const uri = await files.write(name, content);

			const fault = await faultIn(uri, message);

			assert.deepEqual([fault.range.start.line, fault.range.start.character], [0, 0]);
			await until('no question is read', () => titlesIn(uri)?.length === 0);
		});
	}

	it('that are written in UTF-16 are read', async () => {
		const uri = await files.write('spreadsheet.tsv', Buffer.from('\ufeffquestion\tanswer\nWarum „Salz“?\tGeschmack\n', 'utf16le'));

		await until('its question is read', () => titlesIn(uri)?.[0] === 'Warum „Salz“?');
	});

	it('of 50 MB are not read, and the message says what to do', async () => {
		const uri = files.writeSparse('large.yaml', 50_000_000);

		const fault = await faultIn(uri, /^This file has 50 MB\. Files of up to 32 MB are read: split it\.$/);

		assert.equal(fault.severity, vscode.DiagnosticSeverity.Error);
		await until('no question is read', () => titlesIn(uri)?.length === 0);
	});

	it('keep the others readable, whatever lies beside them', async () => {
		await Promise.all(badFiles.map(({ name, text }) => files.write(name, text)));

		await until('all were looked at', () => badFiles.every(({ name, isLost }) => titlesIn(inWorkspace(`.dryrun/${name}`))?.includes(good) === !isLost));

		assert.equal(titlesIn(inWorkspace('.dryrun/ledger.yaml'))?.length, 4);
		assert.equal(library.question('.dryrun/ledger.yaml/rounding')?.question, 'Which type holds an amount of money?');
		assert.deepEqual(faultsOf(inWorkspace('.dryrun/ledger.yaml')), []);
	});
});
