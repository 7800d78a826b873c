import type { Worked } from './worked';

const call = (4000 * 3 + 500 * 15) / 1e6;
const small = (1.8e6 * (4000 * 0.25 + 500 * 2)) / 1e6;
const shorter = (4000 * 3 + 300 * 15) / 1e6;
const cached = shorter - (3000 * 0.8 * 0.9 * 3) / 1e6 + (3000 * 0.2 * 0.25 * 3) / 1e6;
const tokensAfter = 104_000 * 3.12 * 2590;
const paired = (100 * Math.sqrt(55 - (30 - 25) ** 2 / 500)) / 500;
const se = (p: number, n: number): number => 100 * Math.sqrt((p * (1 - p)) / n);
const psi = (a: number, e: number): number => (a - e) * Math.log(a / e);
const semantic = (wrong: number): number => 100_000 * (0.12 * (0.02 - wrong * 0.5) - 0.0002);

/** The arithmetic that the category "Production operations" tells people, worked again. */
export const worked: readonly Worked[] = [
	{ id: 'cost-optimization', says: 'that is 3 million calls', is: 1.2 * 2.5 },
	{ id: 'cost-optimization', says: 'calls at \\$0.0195', is: call },
	{ id: 'cost-optimization', says: 'or \\$58,500 a month', is: 3e6 * call },
	{ id: 'cost-optimization', says: 'Output is 11% of the tokens', is: (100 * 500) / 4500 },
	{ id: 'cost-optimization', says: 'and 38% of the cost', is: (100 * 500 * 15) / (4000 * 3 + 500 * 15) },
	{ id: 'cost-optimization', says: '\\$27,000', is: small + 1.2e6 * call },
	{ id: 'cost-optimization', says: '\\$21,150', is: small + 0.9e6 * call },
	{ id: 'cost-optimization', says: '\\$18,450', is: small + 0.9e6 * shorter },
	{ id: 'cost-optimization', says: '\\$13,023', is: small + 0.9e6 * cached },
	{ id: 'cost-optimization', says: 'Together that saves 78%', is: 100 * (1 - (small + 0.9e6 * cached) / (3e6 * call)) },
	{ id: 'cost-optimization', says: 'costs \\$0.0215 per solved', is: (0.008 * 2.2) / 0.82 },
	{ id: 'cost-optimization', says: '\\$0.0217 of the large one', is: 0.0195 / 0.9 },
	{ id: 'cost-optimization', says: 'that is 10 billion tokens', is: 20_000 / 2 / 1000 },
	{ id: 'cost-attribution', says: 'D("0.018")', is: (500 * 3 + 2000 * 3.75 + 10_000 * 0.3 + 400 * 15) / 1e6 },
	{ id: 'cost-attribution', says: 'D("0.0105")', is: (500 * 3 + 10_000 * 0.3 + 400 * 15) / 1e6 },
	{ id: 'cost-spike-diagnosis', says: 'This week: 104,000 requests', is: 100_000 * 1.04 },
	{ id: 'cost-spike-diagnosis', says: '840 million tokens', is: Math.round(tokensAfter / 1e6) },
	{ id: 'cost-spike-diagnosis', says: '\\$462', is: (100_000 * 3 * 1400 * 1.1) / 1e6 },
	{ id: 'cost-spike-diagnosis', says: '\\$1,345', is: (tokensAfter * 1.6) / 1e6 },
	{ id: 'cost-spike-diagnosis', says: 'Requests rose by 4%', is: 100 * (104_000 / 100_000 - 1) },
	{ id: 'cost-spike-diagnosis', says: '| 1.85 |', is: 2590 / 1400 },
	{ id: 'cost-spike-diagnosis', says: '| 1.45 |', is: 1.6 / 1.1 },
	{ id: 'cost-spike-diagnosis', says: 'money rose 2.9-fold', is: 1345 / 462 },
	{ id: 'cost-spike-diagnosis', says: 'tokens 2.0-fold', is: 840 / 420 },
	{ id: 'llm-observability', says: '2,490 ms', is: 30 + 60 + 150 + 450 + 1800 },
	{ id: 'llm-observability', says: 'seen at 690 ms', is: 30 + 60 + 150 + 450 },
	{ id: 'llm-observability', says: 'it is 12 GB a day', is: (2000 * 6 * 1e6) / 1e9 },
	{ id: 'llm-call-logging', says: 'tokens make \\$0.015948', is: (612 * 3 + 7040 * 0.3 + 800 * 15) / 1e6 },
	{ id: 'retry-backoff', says: 'there are 12 calls per request', is: 4 * (1 + 2) },
	{ id: 'model-migration', says: '±2.9', is: 1.96 * paired },
	{ id: 'model-migration', says: 'to 1.9', is: -1 + 1.96 * paired },
	{ id: 'model-migration', says: 'score is 98.8% of the old', is: (100 * 425) / 430 },
	{ id: 'model-migration', says: 'make output 5% dearer', is: 100 * (0.7 * 1.5 - 1) },
	{ id: 'canary-rollout', says: '| 0.22 points', is: se(0.01, 2000) },
	{ id: 'canary-rollout', says: '0.89 points', is: se(0.8, 2000) },
	{ id: 'canary-rollout', says: '0.10 points', is: se(0.01, 10_000) },
	{ id: 'canary-rollout', says: '0.40 points', is: se(0.8, 10_000) },
	{ id: 'canary-rollout', says: '0.04 points', is: se(0.01, 50_000) },
	{ id: 'canary-rollout', says: '0.18 points', is: se(0.8, 50_000) },
	{ id: 'canary-rollout', says: 'probability of 4%', is: 100 * (1 - (1 - 1 / 50_000) ** 2000) },
	{ id: 'inference-slo', says: 'there are 1.2 million', is: (40_000 * 30) / 1e6 },
	{ id: 'inference-slo', says: 'permits 6,000 bad answers', is: 40_000 * 30 * 0.005 },
	{ id: 'inference-slo', says: 'means 2.4% bad answers', is: 4.8 * 0.5 },
	{ id: 'inference-slo', says: 'uses 2% of the budget', is: (100 * 4.8) / 240 },
	{ id: 'inference-slo', says: 'hours uses 5%', is: (100 * 2 * 6) / (8 * 30) },
	{ id: 'inference-slo', says: 'month has 240', is: 8 * 30 },
	{ id: 'inference-slo', says: 'that runs 720 hours', is: 24 * 30 },
	{ id: 'verbosity-triage', says: 'the same 130 tokens', is: 340 - 210 },
	{ id: 'verbosity-triage', says: 'that is 11.7 million', is: (130 * 90_000) / 1e6 },
	{ id: 'verbosity-triage', says: '\\$175.50', is: (130 * 90_000 * 15) / 1e6 },
	{ id: 'verbosity-triage', says: 'takes 2.6 s longer', is: 130 / 50 },
	{ id: 'semantic-caching', says: 'brings \\$240', is: 100_000 * 0.12 * 0.02 },
	{ id: 'semantic-caching', says: '\\$120 −', is: 100_000 * 0.12 * 0.02 * 0.5 },
	{ id: 'semantic-caching', says: '\\$20 =', is: 100_000 * 0.0002 },
	{ id: 'semantic-caching', says: '= \\$100', is: semantic(0.02) },
	{ id: 'semantic-caching', says: 'it loses \\$80', is: -semantic(0.05) },
	{ id: 'semantic-caching', says: 'break-even is at 3.7%', is: (100 * (240 - 20)) / (12_000 * 0.5) },
	{ id: 'distribution-shift-signals', says: 'it is 0.18', is: psi(0.3, 0.4) + psi(0.33, 0.35) + psi(0.17, 0.05) },
	{ id: 'distribution-shift-signals', says: 'alone contributes 0.15', is: psi(0.17, 0.05) },
	{ id: 'adding-ai-to-existing-app', says: 'cost \\$12,000 a month', is: 2e6 * 0.006 },
	{ id: 'adding-ai-to-existing-app', says: '\\$4,200', is: 2e6 * 0.35 * 0.006 },
];
