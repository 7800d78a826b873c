import { readFile } from 'node:fs/promises';

/**
 * Takes the vscode API as it is given. `import * as vscode` would be compiled to a copy of the whole API in each module, two thirds of what
 * the extension would keep in memory; `import vscode = require('vscode')` copies nothing.
 * @returns {import('esbuild').Plugin}
 */
export function vscodeApi() {
	return {
		name: 'vscode-api',
		setup({ onLoad }) {
			onLoad({ filter: /[/\\]src[/\\](host[/\\].*|extension)\.ts$/ }, async ({ path }) => ({
				contents: (await readFile(path, 'utf8')).replace('import * as vscode from \'vscode\';', 'import vscode = require(\'vscode\');'),
				loader: 'ts',
			}));
		},
	};
}
