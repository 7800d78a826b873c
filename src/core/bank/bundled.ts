import * as v from 'valibot';
import { parse } from 'yaml';
import { readYamlBank } from '../read/yaml/readYamlBank';
import { difficulties } from './difficulty';
import type { Problem } from './problem';
import type { Question, ReferenceTable } from './question';

/** `questions/bank.yaml`: what holds for the whole bundled bank. */
const manifestSchema = v.strictObject({
	title: v.string(),
	/** Category files without their ending, in the order in which they are shown. */
	categories: v.array(v.string()),
	/** Named choices of questions; a question belongs when it meets every part that is written. */
	roles: v.array(v.strictObject({
		id: v.string(),
		title: v.string(),
		categories: v.optional(v.array(v.string())),
		tags: v.optional(v.array(v.string())),
		difficulties: v.optional(v.array(v.picklist(difficulties))),
	})),
	/** Every tag that a question may have. */
	tags: v.array(v.string()),
});

export type BankManifest = v.InferOutput<typeof manifestSchema>;

export interface BundledBank {
	readonly manifest: BankManifest;
	readonly questions: readonly Question[];
	readonly reference: readonly ReferenceTable[];
	readonly problems: readonly (Problem & { readonly file: string })[];
}

/**
 * The bundled bank as its folder holds it.
 * @param read gives the text of a file of the folder
 * @throws when `bank.yaml` is not of its form
 */
export async function readBundledBank(read: (name: string) => Promise<string>): Promise<BundledBank> {
	const manifest = v.parse(manifestSchema, parse(await read('bank.yaml')));
	const files = await Promise.all(manifest.categories.map(async category => {
		const file = `${category}.yaml`;
		return { file, reading: readYamlBank(await read(file)) };
	}));
	return {
		manifest,
		questions: files.flatMap(({ reading }) => reading.questions.map(({ span: _, ...question }) => question)),
		reference: files.flatMap(({ reading }) => reading.reference),
		problems: files.flatMap(({ file, reading }) => reading.problems.map(problem => ({ ...problem, file }))),
	};
}
