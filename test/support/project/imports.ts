import { posix } from 'node:path';
import ts from 'typescript';
import type { Files } from './files';
import { lineAt, nodesBelow, parse } from './parse';

/** One module uses another: statically, dynamically, by `require`, by a re-export or for its types. */
export interface Edge {
	readonly from: string;
	readonly line: number;
	/** What the import says. */
	readonly specifier: string;
	/** The file it leads to; undefined when it leads out of the project. */
	readonly file: string | undefined;
	/** Nothing of it is left at run time. `import { type A }` is not so: the import itself stays. */
	readonly isTypeOnly: boolean;
}

/** All imports of these files, in order. One that can't be read, such as `import(name)`, has an empty specifier. */
export function edgesOf(files: Files): readonly Edge[] {
	return [...files].flatMap(([from, text]) => {
		const source = parse(from, text);
		return [...nodesBelow(source, source)].flatMap((node): readonly Edge[] => {
			const found = importIn(node);
			return found ? [{ from, line: lineAt(source, node.getStart(source)), file: resolve(from, found.specifier, files), ...found }] : [];
		});
	});
}

function importIn(node: ts.Node): Pick<Edge, 'specifier' | 'isTypeOnly'> | undefined {
	if (ts.isImportDeclaration(node)) {
		return { specifier: textOf(node.moduleSpecifier), isTypeOnly: node.importClause?.phaseModifier === ts.SyntaxKind.TypeKeyword };
	}
	if (ts.isExportDeclaration(node) && node.moduleSpecifier) {
		return { specifier: textOf(node.moduleSpecifier), isTypeOnly: node.isTypeOnly };
	}
	if (ts.isExternalModuleReference(node)) {
		return { specifier: textOf(node.expression), isTypeOnly: false };
	}
	if (ts.isImportTypeNode(node)) {
		return { specifier: ts.isLiteralTypeNode(node.argument) ? textOf(node.argument.literal) : '', isTypeOnly: true };
	}
	if (ts.isCallExpression(node) && (node.expression.kind === ts.SyntaxKind.ImportKeyword || ts.isIdentifier(node.expression) && node.expression.text === 'require')) {
		return { specifier: textOf(node.arguments[0]), isTypeOnly: false };
	}
	return undefined;
}

const textOf = (node: ts.Node | undefined) => node && ts.isStringLiteralLike(node) ? node.text : '';

function resolve(from: string, specifier: string, files: Files): string | undefined {
	if (!specifier.startsWith('.')) {
		return undefined;
	}
	const path = posix.join(posix.dirname(from), specifier);
	return [path, `${path}.ts`, `${path}.d.ts`, `${path}/index.ts`].find(each => files.has(each)) ?? path;
}

/** The package that a specifier names: `yaml`, `highlight.js` of `highlight.js/lib/core`, `node:` of `node:fs`. */
export function packageOf(specifier: string): string {
	if (specifier.startsWith('node:')) {
		return 'node:';
	}
	return specifier.split('/').slice(0, specifier.startsWith('@') ? 2 : 1).join('/');
}

/** A file that only passes on what others export. */
export function isBarrel(path: string, text: string): boolean {
	const { statements } = parse(path, text);
	return path.endsWith('/index.ts') || statements.length > 0 && statements.every(statement => ts.isExportDeclaration(statement) && statement.moduleSpecifier !== undefined);
}
