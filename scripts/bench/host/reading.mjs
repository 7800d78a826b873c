import { appendFileSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { setTimeout as sleep } from 'node:timers/promises';
import * as vscode from 'vscode';
import { openLibrary } from '../../../src/host/library/index';
import { written } from '../core/banks.mjs';
import { madeQuestions } from '../core/made.mjs';
import { processorTime } from '../extensions/processorTime.mjs';

/*
 * Runs inside the extension host, where VS Code calls `run`: the library reads long banks as it does for a person, and for each form one line
 * of JSON goes into the file that DRYRUN_BENCH_REPORT names; the last one is of a folder of many files. A block is the time by which a timer of 1 ms came late, and no more than the host's thread worked in it:
 * where other programs use the processor too, it waits without working.
 */

/**
 * @typedef {object} Sighting
 * @property {string} form `files` for a folder of many
 * @property {number} megabytes of text; not of many files
 * @property {number} cold ms
 * @property {number} work what the host's thread worked for it, ms
 * @property {number} block the longest while it was read, ms
 * @property {number} tenth work for a tenth of the questions, ms; not of many files
 * @property {number} next ms at the next start, unchanged
 * @property {number} nextWork ms
 * @property {number} nextBlock ms
 * @property {number} memory what is kept, bytes for each byte of text
 */

const questions = 10_000;
/** Of one question each. */
const files = 1_000;
const length = 1_300;
const report = process.env['DRYRUN_BENCH_REPORT'] ?? '';

setFlagsFromString('--expose-gc');
const collect = /** @type {() => void} */ (runInNewContext('gc'));

/** @returns {Promise<void>} */
export async function run() {
	const many = madeQuestions(questions, length);
	for (const form of /** @type {const} */ (['md', 'yaml', 'csv'])) {
		const text = written[form](many);
		const tenth = await first({ [`bank.${form}`]: written[form](many.slice(0, questions / 10)) }, questions / 10);
		const whole = await first({ [`bank.${form}`]: text }, questions);
		appendFileSync(report, `${JSON.stringify({ form, megabytes: text.length / 1e6, ...whole, tenth: tenth.work })}\n`);
	}
	appendFileSync(report, `${JSON.stringify({ form: 'files', ...await first(Object.fromEntries(many.slice(0, files).map(question => [`list/${question.id}.md`, written.md([question])])), files) })}\n`);
}

/**
 * Reads banks that were never read, and opens them again in another library.
 * @param {Readonly<Record<string, string>>} texts by path @param {number} expected questions
 */
async function first(texts, expected) {
	const [folder] = vscode.workspace.workspaceFolders ?? [];
	const root = folder?.uri.fsPath ?? '';
	const storage = join(root, '.bench-storage');
	rmSync(storage, { recursive: true, force: true });
	rmSync(join(root, '.dryrun'), { recursive: true, force: true });
	for (const [path, text] of Object.entries(texts)) {
		mkdirSync(join(root, '.dryrun', path, '..'), { recursive: true });
		writeFileSync(join(root, '.dryrun', path), text);
	}
	await sleep(500);
	collect();
	await sleep(500);
	const before = process.memoryUsage();
	const cold = await opened(storage, expected);
	await sleep(1000);
	collect();
	await sleep(200);
	collect();
	const after = process.memoryUsage();
	const kept = after.heapUsed + after.arrayBuffers - before.heapUsed - before.arrayBuffers;
	cold.library.dispose();
	const next = await opened(storage, expected);
	next.library.dispose();
	return { cold: cold.ms, work: cold.work, block: cold.block, memory: kept / Object.values(texts).join('').length, next: next.ms, nextWork: next.work, nextBlock: next.block };
}

/** @param {string} storage @param {number} expected */
async function opened(storage, expected) {
	const extension = vscode.extensions.getExtension('dry-run.dry-run');
	if (!extension) {
		throw new Error('Dry Run is not there.');
	}
	/** @type {Map<string, unknown>} */
	const state = new Map();
	const home = /** @type {import('vscode').ExtensionContext} */ (/** @type {unknown} */ ({
		extension, extensionUri: extension.extensionUri, storageUri: vscode.Uri.file(storage), globalStorageUri: vscode.Uri.file(storage),
		workspaceState: { keys: () => [], get: (/** @type {string} */ key) => state.get(key), update: async (/** @type {string} */ key, /** @type {unknown} */ value) => { state.set(key, value); } },
	}));
	const library = openLibrary(home, vscode.window.createOutputChannel('Dry Run Bench', { log: true }));
	const longest = watchBlocks();
	const start = performance.now(), working = processorTime();
	const banks = await library.banks();
	const ms = performance.now() - start, work = processorTime() - working;
	const block = longest();
	const found = banks.filter(({ source }) => source?.includes('/.dryrun/')).reduce((sum, { outlines }) => sum + outlines.length, 0);
	if (found !== expected) {
		throw new Error(`${found} of ${expected} questions were read.`);
	}
	return { library, ms, work, block };
}

/** Watches from now on; the answer ends it. */
function watchBlocks() {
	let longest = 0;
	let last = performance.now(), worked = processorTime();
	const timer = setInterval(() => {
		const now = performance.now(), working = processorTime();
		longest = Math.max(longest, Math.min(now - last - 1, working - worked));
		last = now;
		worked = working;
	}, 1);
	return () => {
		clearInterval(timer);
		return longest;
	};
}
