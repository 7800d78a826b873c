import * as v from 'valibot';
import { parse } from 'yaml';
import { readYamlBank } from '../read/yaml/readYamlBank';
import type { BankFile } from '../lint/bank';
import type { Problem } from './problem';
import type { Question, ReferenceTable } from './question';
import { inRole, roleSchema } from './role';

/** `questions/bank.yaml`: what holds for the whole bundled bank. */
const manifestSchema = v.strictObject({
	title: v.string(),
	/** Category files without their ending, in the order in which they are shown. */
	categories: v.array(v.string()),
	roles: v.array(roleSchema),
	/** Every tag that a question may have. */
	tags: v.array(v.string()),
});

export type BankManifest = v.InferOutput<typeof manifestSchema>;

export interface BundledBank {
	readonly manifest: BankManifest;
	/** Each names all roles that it belongs to: those that it writes and those that choose it. */
	readonly questions: readonly Question[];
	readonly reference: readonly ReferenceTable[];
	readonly problems: readonly (Problem & { readonly file: string })[];
	/** The category files as they were read, for the linter. */
	readonly files: readonly BankFile[];
}

/**
 * The bundled bank as its folder holds it.
 * @param read gives the text of a file of the folder
 * @throws when `bank.yaml` is not of its form
 */
export async function readBundledBank(read: (name: string) => Promise<string>): Promise<BundledBank> {
	const manifest = v.parse(manifestSchema, parse(await read('bank.yaml')));
	const files = await Promise.all(manifest.categories.map(async category => {
		const name = `${category}.yaml`;
		const text = await read(name);
		return { name, text, reading: readYamlBank(text) };
	}));
	const withRoles = (question: Question): Question => {
		const roles = manifest.roles.filter(role => inRole(role, question)).map(({ id }) => id);
		return roles.length > 0 ? { ...question, roles } : question;
	};
	return {
		manifest,
		questions: files.flatMap(({ reading }) => reading.questions.map(({ span: _, ...question }) => withRoles(question))),
		reference: files.flatMap(({ reading }) => reading.reference),
		problems: files.flatMap(({ name, reading }) => reading.problems.map(problem => ({ ...problem, file: name }))),
		files,
	};
}
