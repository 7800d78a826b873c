import tseslint from 'typescript-eslint';

const strict = [...tseslint.configs.strictTypeChecked, ...tseslint.configs.stylisticTypeChecked];

export default tseslint.config(
	{ ignores: ['dist/', 'out/', '.vscode-test/', 'node_modules/', 'test/support/sample/', 'test/support/workspace/', 'test/support/contributed/', '**/*.mjs'] },
	{
		files: ['**/*.ts'],
		extends: strict,
		languageOptions: { parserOptions: { projectService: true } },
		rules: {
			'@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
			'@typescript-eslint/switch-exhaustiveness-check': ['error', { considerDefaultExhaustiveForUnions: true }],
			'@typescript-eslint/consistent-type-imports': 'error',
			'@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_', varsIgnorePattern: '^_', ignoreRestSiblings: true }],
			'@typescript-eslint/no-confusing-void-expression': ['error', { ignoreArrowShorthand: true }],
			// Objects of functions are how things are passed here; none of them uses `this`.
			'@typescript-eslint/unbound-method': 'off',
			// vscode.Disposable is used as what its users take it for: anything with a `dispose`.
			'@typescript-eslint/no-unsafe-class-instance-assignment': 'off',
			'no-console': 'error',
			eqeqeq: 'error',
			'prefer-const': 'error',
			'no-restricted-syntax': [
				'error',
				{ selector: 'ExportDefaultDeclaration', message: 'No default exports: a name is found by searching for it.' },
				{ selector: 'TSEnumDeclaration', message: 'Alternatives are unions of strings.' },
			],
		},
	},
	{ files: ['test/**/*.ts'], rules: { '@typescript-eslint/no-floating-promises': ['error', { allowForKnownSafeCalls: [{ from: 'package', name: ['describe', 'it'], package: 'mocha' }] }], '@typescript-eslint/no-non-null-assertion': 'off' } },
	{ files: ['scripts/**/*.ts', 'src/cli/**/*.ts'], rules: { 'no-console': 'off' } },
);
