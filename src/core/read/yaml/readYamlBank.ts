import { isMap, isNode, isSeq, LineCounter, type Node } from 'yaml';
import type { Problem, Severity } from '../../bank/problem';
import type { ReferenceTable } from '../../bank/question';
import type { Span } from '../../text/span';
import { assemble, lostTitle, type Written } from '../assemble';
import { limits } from '../limits';
import type { Reading, ReadQuestion } from '../reading';
import { isUnsafeKey } from './fields';
import { aliasesIn, dataOf, keyOf, spanOf, valueUnder, type Aliases } from './nodes';
import { parseYaml } from './parseYaml';
import { readEntry } from './readEntry';
import { readReference } from './readReference';

/**
 * The questions of a YAML or JSON bank: a list under `questions:` or `qs:`, or at the top. Never throws: an entry that can't be read is
 * left out and reported with its place, and the others stand. A question that writes no id gets one from its words.
 */
export function readYamlBank(text: string): Reading {
	const lines = new LineCounter();
	const { doc, tooDeep, second } = parseYaml(text, lines);
	const problems: Problem[] = [];
	const report = (code: string, message: string, span: Span, severity: Severity = 'error') => {
		problems.push({ code, message, span, severity });
	};

	for (const error of doc.errors) {
		report('invalid-yaml', `This is not valid YAML: ${error.message}`, { start: error.pos[0], end: Math.min(text.length, Math.max(error.pos[1], error.pos[0] + 1)) });
	}
	for (const start of tooDeep) {
		report('too-deep', `This is nested more than ${limits.depth} levels deep; it was left out.`, { start, end: start + 1 });
	}
	if (second !== undefined) {
		report('second-document', 'A bank is one document: what follows this line is not read.', { start: second, end: Math.min(text.length, second + 3) });
	}

	const top = doc.contents as Node | null;
	const list = isMap(top) ? valueUnder(top, key => /^(questions|qs)$/i.test(key)) : top;
	if (!isSeq(list)) {
		if (doc.errors.length === 0) {
			report('no-questions', 'No questions here: a bank holds a list under "questions:".', spanOf(top), top === null ? 'info' : 'warning');
		}
		return { form: 'none', questions: [], reference: [], problems };
	}

	const aliases = aliasesIn(doc);
	const title = isMap(top) ? stringUnder(top, aliases, 'title') ?? stringUnder(top, aliases, 'category') : undefined;
	const written: Written[] = [];
	for (const item of list.items) {
		const read = readEntry(item, aliases, report);
		if (read) {
			const span = spanOf(item);
			written.push({ fields: read, category: title ?? '', line: lines.linePos(span.start).line, span, ...read.question === lostTitle && { isDraft: true } });
		}
	}
	if (isMap(top)) {
		for (const pair of top.items) {
			if (isUnsafeKey(keyOf(pair))) {
				report('unsafe-key', `The key "${keyOf(pair)}" is not allowed; it was left out.`, spanOf(pair.key));
			}
		}
	}
	return { form: 'yaml', ...(title === undefined ? {} : { title }), questions: assembled(written, problems), reference: referenceUnder(top, aliases, report), problems };
}

function stringUnder(map: Node, aliases: Aliases, key: string): string | undefined {
	const value = isMap(map) ? dataOf(valueUnder(map, name => name === key), aliases, isUnsafeKey) : undefined;
	return typeof value === 'string' && value.trim() !== '' ? value.trim() : undefined;
}

function referenceUnder(top: Node | null, aliases: Aliases, report: (code: string, message: string, span: Span) => void): readonly ReferenceTable[] {
	const node = isMap(top) ? valueUnder(top, key => key === 'reference') : undefined;
	return isNode(node) ? readReference(node, aliases, report) : [];
}

function assembled(written: readonly Written[], problems: Problem[]): ReadQuestion[] {
	const steps = assemble(written, problems);
	for (;;) {
		const step = steps.next();
		if (step.done) {
			return step.value;
		}
	}
}
