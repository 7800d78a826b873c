import assert from 'node:assert/strict';
import { machine } from './machine';

describe('dryrun', () => {
	for (const args of [['help'], ['--help'], ['-h']]) {
		it(`tells its commands and exit codes on ${args.join(' ')}`, () => {
			const cli = machine({});

			assert.equal(cli.run(...args), 0);
			assert.match(cli.out(), /dryrun lint .*PATH…\n(?:.*\n)*.*dryrun export .*PATH…\n(?:.*\n)*Exit codes: 0 clean, 1 problems found, 2 could not run\.\n$/);
		});
	}

	for (const command of ['lint', 'export', 'stats', 'progress']) {
		it(`tells the options of ${command}`, () => {
			const [asked, helped] = [machine({}), machine({})];

			assert.deepEqual([asked.run(command, '--help'), helped.run('help', command)], [0, 0]);
			assert.match(asked.out(), new RegExp(`^Usage: dryrun ${command} .*\n(?:.*\n)*  -f, --format FORMAT  `));
			assert.equal(helped.out(), asked.out());
		});
	}

	for (const option of ['--version', '-V']) {
		it(`tells its version on ${option}`, () => {
			const cli = machine({});

			assert.equal(cli.run(option), 0);
			assert.equal(cli.out(), '1.2.3\n');
		});
	}

	it('ends with 2 without a command, and says what there is', () => {
		const cli = machine({});

		assert.equal(cli.run(), 2);
		assert.match(cli.err(), /^Usage:/);
	});

	it('ends with 2 for a command that it doesn\'t know, and says what to do', () => {
		const cli = machine({});

		assert.equal(cli.run('bake'), 2);
		assert.match(cli.err(), /no command "bake"\. The commands are: lint, .*Try "dryrun help"\.\n$/);
	});
});
