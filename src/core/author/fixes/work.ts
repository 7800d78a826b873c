import type { BankFile } from '../../lint/bank';
import type { ReadQuestion } from '../../read/reading';
import { fieldNamed } from '../../read/yaml/fields';
import type { Edit } from '../../text/edit';
import type { Span } from '../../text/span';
import type { FieldName } from '../../lint/texts';
import { outlineYaml } from '../outline/outlineYaml';
import type { YamlKey, YamlMap, YamlOutline } from '../outline/yamlOutline';

/** An edit of the file that the problem stands in, or of another one. */
export interface FileEdit extends Edit {
	readonly file?: string;
}

/** A way to put a problem right. */
export interface Fix {
	/** What it does, in Title Case, as a menu shows it. */
	readonly title: string;
	readonly edits: readonly FileEdit[];
	/** Nothing is lost and nothing is left to decide, so it may be made unasked with all the others. */
	readonly isSafe: boolean;
}

/** A file that is being put right; what is looked up in it is looked up once. */
export interface Work {
	readonly file: BankFile;
	/** The question that an offset stands in. */
	questionAt(offset: number): ReadQuestion | undefined;
	/** Where a YAML bank writes a question line by line; undefined in other forms and in brackets. */
	entryOf(question: ReadQuestion): YamlMap | undefined;
	/** The literal block (`|`) of a YAML bank that an offset stands in, to the end of its last words. */
	literalAt(offset: number): Span | undefined;
	/** Where the question's last words end. */
	endOf(question: ReadQuestion): number;
}

export function workOn(file: BankFile): Work {
	const { text, reading } = file;
	let outline: YamlOutline | undefined;
	let entries: ReadonlyMap<number, YamlMap> | undefined;
	const outlined = () => outline ??= reading.form === 'yaml' ? outlineYaml(text) : { lines: [], maps: [] };
	return {
		file,
		questionAt: offset => reading.questions.findLast(({ span }) => span.start <= offset && offset <= span.end),
		entryOf(question) {
			entries ??= new Map(outlined().maps.flatMap(map => map.keys[0] && map.dash !== undefined ? [[map.keys[0].start, map] as const] : []));
			return entries.get(question.span.start);
		},
		literalAt(offset) {
			const { lines } = outlined();
			const at = lines.findIndex(({ end }) => end >= offset);
			const head = lines[lines.findLastIndex(({ kind }, place) => place < at && kind !== 'text')];
			const after = lines.findIndex(({ kind }, place) => place > at && kind !== 'text');
			if (!head || lines[at]?.kind !== 'text' || !/\|[-+\d]{0,2}(?:\s+#.*)?$/.test(text.slice(head.start, head.end))) {
				return undefined;
			}
			const whole = text.slice(0, after < 0 ? text.length : lines[after]?.start).trimEnd();
			return { start: head.end + 1, end: whole.length };
		},
		endOf: ({ span }) => span.start + text.slice(span.start, span.end).trimEnd().length,
	};
}

/** The key under which an entry writes a field, in any spelling. */
export const keyFor = (entry: YamlMap, field: FieldName): YamlKey | undefined => entry.keys.find(({ name }) => fieldNamed(name) === field);

/** A key of an entry with its value, to the end of the last line that has anything on it. */
export function wholeField({ file: { text }, endOf }: Work, question: ReadQuestion, entry: YamlMap, key: YamlKey): Span {
	const next = entry.keys[entry.keys.indexOf(key) + 1];
	const end = next ? text.lastIndexOf('\n', next.start) : endOf(question);
	return { start: key.start, end: key.start + text.slice(key.start, Math.max(key.end, end)).trimEnd().length };
}
