import { spawnSync } from 'node:child_process';
import ts from 'typescript';
import { parseDocument } from 'yaml';
import type { Question } from '../../src/core/bank/question';
import { fencesIn } from '../../src/core/lint/markdown/fences';
import { textsOf } from '../../src/core/lint/texts';

/** A block of code that the bank shows. */
export interface CodeBlock {
	/** Where it stands: the question's id, the field, and which block of the field. */
	readonly name: string;
	readonly language: string;
	/** It claims to run as it stands, and to prove itself by assertions. */
	readonly isRunnable: boolean;
	readonly code: string;
}

/** What is wrong with a block, one sentence each, with its name. */
export type Faults = readonly string[];

export function codeBlocksOf(question: Question): readonly CodeBlock[] {
	return textsOf(question).flatMap(({ field, text }) => fencesIn(text).map(({ info, body }, at) => {
		const [language = '', ...flags] = info.split(/\s+/);
		return { name: `${question.id}, ${field}, block ${at + 1}`, language, isRunnable: flags.includes('runnable'), code: body };
	}));
}

/** Languages whose blocks are shown as they are. */
export const plain: ReadonlySet<string> = new Set(['sql', 'bash', 'http', 'text', 'diagram']);
export const python: ReadonlySet<string> = new Set(['python']);

/** How a block is parsed, by its language. Python's are handed to Python all at once, see `pythonFaults`. */
export const parsers: Readonly<Record<string, (code: string) => Faults>> = {
	json: code => faultOf(() => JSON.parse(code)),
	yaml: code => parseDocument(code).errors.map(({ message }) => message),
	javascript: code => transpile(code, 'block.js').faults,
	typescript: code => transpile(code, 'block.ts').faults,
};

function faultOf(work: () => unknown): Faults {
	try {
		work();
		return [];
	} catch (error) {
		return [String(error)];
	}
}

function transpile(code: string, fileName: string): { readonly script: string; readonly faults: Faults } {
	const { outputText, diagnostics = [] } = ts.transpileModule(code, {
		fileName, reportDiagnostics: true, compilerOptions: { target: ts.ScriptTarget.ES2022, module: ts.ModuleKind.ESNext, allowJs: true },
	});
	return { script: outputText, faults: diagnostics.map(({ messageText }) => ts.flattenDiagnosticMessageText(messageText, ' ')) };
}

/** Runs a block of JavaScript or TypeScript as a module of its own; it must end by itself within the patience, in milliseconds. */
export function runScript({ name, code, language }: CodeBlock, patience = 10_000): Faults {
	const { script } = transpile(code, language === 'typescript' ? 'block.ts' : 'block.js');
	const { status, stderr, error } = spawnSync(process.execPath, ['--input-type=module'], { input: script, encoding: 'utf8', timeout: patience });
	return error ? [`${name}: ${error.message}`] : status === 0 ? [] : [`${name}: ${stderr.trim().split('\n').slice(0, 6).join(' ')}`];
}

/** Reads blocks as JSON, parses each, runs those that are runnable in a namespace of their own, and prints the faults as JSON. */
const pythonProgram = `
import ast, contextlib, io, json, sys
if sys.version_info < (3, 11):
    sys.exit(86)
blocks, faults = json.load(sys.stdin), []
for block in blocks:
    print(block["name"], file=sys.stderr, flush=True)
    try:
        tree = ast.parse(block["code"])
        if block["isRunnable"]:
            with contextlib.redirect_stdout(io.StringIO()):
                exec(compile(tree, block["name"], "exec"), {"__name__": "__main__"})
    except BaseException as error:
        line = error.__traceback__.tb_next.tb_lineno if error.__traceback__ and error.__traceback__.tb_next else 0
        faults.append(f"{block['name']}: {type(error).__name__}: {error} (line {line})")
print(json.dumps(faults))
`;

/** How the program says that this Python is too old for the bank's code, and Windows that there is none behind the name. */
const noPython: ReadonlySet<number | null> = new Set([86, 9009]);

/** What Python says of the blocks, in one process; undefined where there is no Python 3.11 or later. A block that doesn't end is named. */
export function pythonFaults(blocks: readonly CodeBlock[], patience = 60_000, command = process.platform === 'win32' ? 'python' : 'python3'): Faults | undefined {
	const { status, stdout, stderr, error } = spawnSync(command, ['-c', pythonProgram], {
		input: JSON.stringify(blocks), encoding: 'utf8', timeout: patience, env: { ...process.env, PYTHONIOENCODING: 'utf-8' },
	});
	if (noPython.has(status) || error && 'code' in error && error.code === 'ENOENT') {
		return undefined;
	}
	if (status !== 0) {
		return [`Python stopped (${error?.message ?? `exit code ${status ?? '?'}`}) in: ${stderr.trim().split('\n').slice(-3).join(' ')}`];
	}
	return JSON.parse(stdout) as Faults;
}
