/**
 * Leaves one module out of a bundle: what imports it dynamically loads `file`, which lies beside the bundle.
 * @param {string} file
 * @param {RegExp} module what the import says
 * @returns {import('esbuild').Plugin}
 */
export function apart(file, module) {
	return {
		name: 'apart',
		setup({ onResolve }) {
			onResolve({ filter: module }, ({ kind }) => kind === 'dynamic-import' ? { path: file, external: true } : undefined);
		},
	};
}
