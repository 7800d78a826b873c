import { isMap, isNode, isSeq, LineCounter, parseDocument, type Node } from 'yaml';
import type { Problem, Severity } from '../../bank/problem';
import type { ReferenceTable } from '../../bank/question';
import type { Span } from '../../text/span';
import type { Reading, ReadQuestion } from '../reading';
import { isUnsafeKey } from './fields';
import { dataOf, keyOf, spanOf, valueUnder, type Doc } from './nodes';
import { readEntry } from './readEntry';
import { readReference } from './readReference';

/**
 * The questions of a YAML or JSON bank: a list under `questions:` or `qs:`, or at the top. Never throws: an entry that can't be read is
 * left out and reported with its place, and the others stand. Questions that write no id get ''.
 */
export function readYamlBank(text: string): Reading {
	const lines = new LineCounter();
	const doc = parseDocument(text, { lineCounter: lines, prettyErrors: false, logLevel: 'silent', uniqueKeys: false });
	const problems: Problem[] = [];
	const report = (code: string, message: string, span: Span, severity: Severity = 'error') => {
		problems.push({ code, message, span, severity });
	};

	for (const error of doc.errors) {
		report('invalid-yaml', `This is not valid YAML: ${error.message}`, { start: error.pos[0], end: Math.max(error.pos[1], error.pos[0] + 1) });
	}

	const top = doc.contents as Node | null;
	const list = isMap(top) ? valueUnder(top, key => /^(questions|qs)$/i.test(key)) : top;
	if (!isSeq(list)) {
		if (doc.errors.length === 0) {
			report('no-questions', 'No questions here: a bank holds a list under "questions:".', spanOf(top), top === null ? 'info' : 'warning');
		}
		return { form: 'none', questions: [], reference: [], problems };
	}

	const title = isMap(top) ? stringUnder(top, doc, 'title') ?? stringUnder(top, doc, 'category') : undefined;
	const questions: ReadQuestion[] = [];
	for (const item of list.items) {
		const read = readEntry(item, doc, report);
		if (read) {
			const span = spanOf(item);
			questions.push({ ...read, id: read.id ?? '', category: read.category ?? title ?? '', line: lines.linePos(span.start).line, span });
		}
	}
	if (isMap(top)) {
		for (const pair of top.items) {
			if (isUnsafeKey(keyOf(pair))) {
				report('unsafe-key', `The key "${keyOf(pair)}" is not allowed; it was left out.`, spanOf(pair.key));
			}
		}
	}
	return { form: 'yaml', ...(title === undefined ? {} : { title }), questions, reference: referenceUnder(top, doc, report), problems };
}

function stringUnder(map: Node, doc: Doc, key: string): string | undefined {
	const value = isMap(map) ? dataOf(valueUnder(map, name => name === key), doc, isUnsafeKey) : undefined;
	return typeof value === 'string' && value.trim() !== '' ? value.trim() : undefined;
}

function referenceUnder(top: Node | null, doc: Doc, report: (code: string, message: string, span: Span) => void): readonly ReferenceTable[] {
	const node = isMap(top) ? valueUnder(top, key => key === 'reference') : undefined;
	return isNode(node) ? readReference(node, doc, report) : [];
}
