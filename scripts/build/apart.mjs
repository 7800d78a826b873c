import { join, relative, sep } from 'node:path';
import { root } from './root.mjs';

/**
 * Leaves modules out of a bundle: what imports one of them dynamically loads the file that lies beside the bundle.
 * @param {Readonly<Record<string, string>>} modules the path below `src` of the module that each file holds
 * @returns {import('esbuild').Plugin}
 */
export function apart(modules) {
	const files = new Map(Object.entries(modules).map(([file, module]) => [module, file]));
	return {
		name: 'apart',
		setup({ onResolve }) {
			onResolve({ filter: /^\./ }, ({ kind, path, resolveDir }) => {
				const module = relative(join(root, 'src'), join(resolveDir, path)).replaceAll(sep, '/');
				const file = kind === 'dynamic-import' ? files.get(module) : undefined;
				return file === undefined ? undefined : { path: file, external: true };
			});
		},
	};
}
