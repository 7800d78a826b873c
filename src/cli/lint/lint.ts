import { parseArgs } from 'node:util';
import { lintBank } from '../../core/lint/lint';
import { readerCodes } from '../../core/lint/readerCodes';
import { rules } from '../../core/lint/rules';
import { ruleTable, ruleTableHead } from '../../core/lint/ruleTable';
import type { Command } from '../command';
import { complainOfMissing, complainOfNoPath } from '../complain';
import { readPaths } from '../readPaths';
import { alignedTable } from '../table';
import { findingsOf } from './finding';
import { isLintFormat, lintFormats } from './formats';
import { fileFinder } from './images';
import { readRuleSettings } from './ruleSettings';

/** Tells what is wrong with banks. All that one call names is one bank, so ids must differ across its files. */
export const lintCommand: Command = {
	name: 'lint',
	usage: 'lint [--format text|json|sarif|github] [--profile full] [--rule NAME=SEVERITY]… PATH…',
	summary: 'Finds what is wrong with a bank; errors and warnings fail, notes don\'t.',
	options: [
		['-f, --format FORMAT', 'text (the default), json, sarif, or github for annotations in a workflow'],
		['--profile full', 'also ask for all that a full question has: parts, lengths, facets'],
		['--rule NAME=SEVERITY', 'error, warning, info or off for a rule or what a reader reports; may be repeated'],
		['--rules', 'list the rules instead'],
		['--as FORM', 'the form that all files are written in; recognised without'],
	],
	run(args, io) {
		const { values, positionals } = parseArgs({
			args: [...args], allowPositionals: true,
			options: {
				format: { type: 'string', short: 'f', default: 'text' }, profile: { type: 'string', default: 'any' }, as: { type: 'string' },
				rule: { type: 'string', multiple: true, default: [] }, rules: { type: 'boolean' },
			},
		});
		const { format, profile } = values;
		const settings = readRuleSettings(values.rule);
		const fail = (fault: string) => {
			io.complain(`dryrun: ${fault}\n`);
			return 2;
		};
		if (values.rules) {
			io.print(alignedTable([ruleTableHead, ...ruleTable(rules, readerCodes)]));
			return 0;
		}
		if (!isLintFormat(format)) {
			return fail(`there is no format "${format}". The formats are: ${Object.keys(lintFormats).join(', ')}.`);
		}
		if (profile !== 'any' && profile !== 'full') {
			return fail(`there is no profile "${profile}". The profiles are: any, full.`);
		}
		if ('fault' in settings) {
			return fail(settings.fault);
		}
		if (positionals.length === 0) {
			return complainOfNoPath('lint', io);
		}

		const read = readPaths(positionals, io, { form: values.as });
		const bank = read.files.map(({ path, text, reading }) => ({ name: path, text, reading }));
		const problems = lintBank(bank, { profile, now: io.now(), rules: settings.rules, hasFile: fileFinder(read.files, io) });
		const findings = findingsOf(problems, read.files);
		const looked = { files: bank.length, questions: bank.reduce((sum, { reading }) => sum + reading.questions.length, 0) };
		io.print(lintFormats[format](findings, looked));
		complainOfMissing(read, io);
		if (read.missing.length === 0 && looked.questions === 0 && findings.length === 0) {
			return fail(`there are no questions to lint in ${positionals.join(', ')}.`);
		}
		return read.missing.length > 0 ? 2 : findings.some(({ severity }) => severity !== 'info') ? 1 : 0;
	},
};
