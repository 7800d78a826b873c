/**
 * Leaves modules out of a bundle: what imports one of them dynamically loads the file of the same name that lies beside the bundle.
 * @param {Readonly<Record<string, RegExp>>} files what an import of each file says
 * @returns {import('esbuild').Plugin}
 */
export function apart(files) {
	return {
		name: 'apart',
		setup({ onResolve }) {
			for (const [file, filter] of Object.entries(files)) {
				onResolve({ filter }, ({ kind }) => kind === 'dynamic-import' ? { path: file, external: true } : undefined);
			}
		},
	};
}
