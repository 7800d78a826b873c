import type { Worked } from './worked';

/** The standard error of a share `p` measured on `n` items, in percentage points. */
const error = (p: number, n: number): number => 100 * Math.sqrt((p * (1 - p)) / n);

/** The chance that at least one of `n` independent samples is right, in percent. */
const coverage = (p: number, n: number): number => 100 * (1 - (1 - p) ** n);

/** The accuracy of a majority of five voters over two answers. */
const majorityOfFive = (p: number): number => 10 * p ** 3 * (1 - p) ** 2 + 5 * p ** 4 * (1 - p) + p ** 5;

/** FLOPs of training `parameters` on `tokens`. */
const training = (parameters: number, tokens: number): number => 6 * parameters * tokens;

/** Hours of one GPU that delivers 400 TFLOP/s. */
const hours = (flops: number): number => flops / 4e14 / 3600;

const run = training(7e9, 2e12);
const optimum = Math.sqrt(run / 120);
const group = [1, 1, 0, 0, 0, 0, 0, 0];
const mean = group.reduce((a, b) => a + b) / group.length;
const deviation = Math.sqrt(group.reduce((a, r) => a + (r - mean) ** 2, 0) / group.length);
const pairedError = (100 * Math.sqrt(60 + 52)) / 1000;
const minutesBetweenFailures = (54 * 24 * 60) / 419;

/** The arithmetic that the category "Training & alignment" tells people, worked again. */
export const worked: readonly Worked[] = [
	{ id: 'training-stages', says: 'tokens hold 1 billion tokens', is: (1e6 * 1000) / 1e9 },
	{ id: 'instruction-tuning-impact', says: 'about 135 times as many', is: 175 / 1.3 },

	{ id: 'data-diversity-versus-cleanliness', says: 'roughly 1.2 trillion useful', is: (4 * 300e9) / 1e12 },
	{ id: 'data-diversity-versus-cleanliness', says: 'about 83 GPU-hours', is: hours(training(1e9, 20e9)) },
	{ id: 'data-diversity-versus-cleanliness', says: 'take about 333 GPU-hours', is: 4 * hours(training(1e9, 20e9)) },
	{ id: 'data-diversity-versus-cleanliness', says: 'about 35,000 GPU-hours', is: hours(training(7e9, 1.2e12)) },

	{ id: 'preference-method-choice', says: 'which is 150 hours', is: (1500 * 6) / 60 },
	{ id: 'preference-method-choice', says: 'a standard error of 2.2 points', is: error(0.54, 500) },
	{ id: 'preference-method-choice', says: 'standard error is 1.1 and', is: error(0.54, 2000) },

	{ id: 'over-refusal-diagnosis', says: '(23%)', is: (100 * 92) / 400 },
	{ id: 'over-refusal-diagnosis', says: 'So 68 of the', is: 92 - 24 },
	{ id: 'over-refusal-diagnosis', says: 'went to 6.5%', is: (100 * (24 + 2)) / 400 },

	{ id: 'refusal-calibration', says: 'the limit is 1%', is: 100 / (1 + 99) },
	{ id: 'refusal-calibration', says: 'as for parking, it is 50%', is: 100 / (1 + 1) },
	{ id: 'refusal-calibration', says: '240 a day', is: 0.08 * 3000 },
	{ id: 'refusal-calibration', says: '20 each', is: (0.08 * 3000) / 12 },

	{ id: 'continued-pretraining-mixture', says: 'Loss fell by 0.61', is: 1.92 - 1.31 },
	{ id: 'continued-pretraining-mixture', says: 'questions gained 0.8 points', is: 61.8 - 61 },
	{ id: 'continued-pretraining-mixture', says: 'lost 14 points', is: 78 - 64 },
	{ id: 'continued-pretraining-mixture', says: 'about 6.7 times', is: 30 / 4.5 },
	{ id: 'continued-pretraining-mixture', says: 'holds 1.5 billion', is: 0.25 * 6 },

	{ id: 'synthetic-data', says: 'Of the remaining 2,800', is: 7000 - 1900 - 1450 - 850 },
	{ id: 'synthetic-data', says: 'candidates for each of the 35', is: 7000 / 200 },

	{ id: 'alignment-regression-checks', says: 'or 1.1 points', is: pairedError },
	{ id: 'alignment-regression-checks', says: '+2.9 points', is: 0.8 + 1.96 * pairedError },
	{ id: 'alignment-regression-checks', says: 'margin of about 2.9 points', is: 1.96 * error(0.9, 400) },
	{ id: 'alignment-regression-checks', says: 'about 1.5, so', is: 1.96 * error(0.9, 1600) },

	{ id: 'grpo-rlvr', says: '1.732) <', is: (1 - mean) / deviation },
	{ id: 'grpo-rlvr', says: 'in 43% of cases', is: 100 * (0.9 ** 8 + 0.1 ** 8) },

	{ id: 'test-time-compute', says: '20% for one sample', is: coverage(0.2, 1) },
	{ id: 'test-time-compute', says: '59% for four', is: coverage(0.2, 4) },
	{ id: 'test-time-compute', says: '97% for sixteen', is: coverage(0.2, 16) },
	{ id: 'test-time-compute', says: 'becomes 0.68', is: majorityOfFive(0.6) },
	{ id: 'test-time-compute', says: 'becomes 0.32', is: majorityOfFive(0.4) },
	{ id: 'test-time-compute', says: 'Coverage is 99.4%', is: coverage(0.05, 100) },
	{ id: 'test-time-compute', says: 'and 0.95 wrong samples', is: 100 * 0.95 * 0.01 },
	{ id: 'test-time-compute', says: 'about 84% of the time', is: (100 * 5) / (5 + 0.95) },
	{ id: 'test-time-compute', says: 'takes 20 seconds', is: 1000 / 50 },
	{ id: 'test-time-compute', says: 'the serial one 160', is: 8000 / 50 },

	{ id: 'compute-optimal-scaling', says: 'a utilization of 40%', is: (100 * 400) / 989 },
	{ id: 'compute-optimal-scaling', says: 'about 58,300 GPU-hours', is: Math.round(hours(run) / 100) * 100 },
	{ id: 'compute-optimal-scaling', says: '4.7 days', is: hours(run) / 512 / 24 },
	{ id: 'compute-optimal-scaling', says: '146,000', is: Math.round((hours(run) * 2.5) / 1000) * 1000 },
	{ id: 'compute-optimal-scaling', says: 'layers hold 6.44 billion', is: (12 * 32 * 4096 ** 2) / 1e9 },
	{ id: 'compute-optimal-scaling', says: 'add 0.26 billion', is: (2 * 32000 * 4096) / 1e9 },
	{ id: 'compute-optimal-scaling', says: 'We have 286', is: 2e12 / 7e9 },
	{ id: 'compute-optimal-scaling', says: 'about 26.5 billion parameters', is: optimum / 1e9 },
	{ id: 'compute-optimal-scaling', says: '529 billion', is: (20 * optimum) / 1e9 },
	{ id: 'compute-optimal-scaling', says: 'the totals are 2.2 and', is: (run + 2 * 7e9 * 1e13) / 1e23 },
	{ id: 'compute-optimal-scaling', says: 'and 6.1 times', is: (run + 2 * optimum * 1e13) / 1e23 },

	{ id: 'training-memory-parallelism', says: 'makes 1,120 GB of states', is: (70e9 * 16) / 1e9 },
	{ id: 'training-memory-parallelism', says: 'That is 14 GPUs', is: (70 * 16) / 80 },
	{ id: 'training-memory-parallelism', says: 'it is 4.4 GB each', is: (70 * 16) / 256 },
	{ id: 'training-memory-parallelism', says: 'is 2.28 GB', is: (34 * 8192 * 8192) / 1e9 },
	{ id: 'training-memory-parallelism', says: '183 GB per sequence', is: (80 * 34 * 8192 * 8192) / 1e9 },
	{ id: 'training-memory-parallelism', says: '10.7 GB in all', is: (80 * 2 * 8192 * 8192) / 1e9 },
	{ id: 'training-memory-parallelism', says: 'to 23 GB each', is: (80 * 34 * 8192 * 8192) / 1e9 / 8 },
	{ id: 'training-memory-parallelism', says: 'micro-batches waste 27%', is: (100 * 3) / (8 + 3) },
	{ id: 'training-memory-parallelism', says: 'waste 8.6%', is: (100 * 3) / (32 + 3) },
	{ id: 'training-memory-parallelism', says: 'one per 3.1 hours', is: minutesBetweenFailures / 60 },
	{ id: 'training-memory-parallelism', says: 'of about 19 minutes', is: Math.sqrt(2 * 1 * minutesBetweenFailures) },
	{ id: 'training-memory-parallelism', says: 'here 700 GB', is: (70e9 * 10) / 1e9 },
];
