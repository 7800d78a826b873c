import type { Worked } from './worked';

const softmax = (logits: readonly number[], temperature: number): number[] => {
	const weights = logits.map((logit) => Math.exp(logit / temperature));
	const total = weights.reduce((sum, weight) => sum + weight, 0);
	return weights.map((weight) => weight / total);
};
const toy = (temperature: number, token: number): number => softmax([2, 1, 0], temperature)[token] ?? Number.NaN;

/** The share of 256 experts that a batch touches when every token takes 8 at random. */
const touched = (batch: number): number => 1 - (1 - 8 / 256) ** batch;

/** The tokens in which the slowest pair of a rotary embedding of width 128 turns once. */
const slowestTurn = (base: number): number => 2 * Math.PI * base ** (126 / 128);

const GiB = 2 ** 30;
const KiB = 2 ** 10;
/** A cache of 32 layers at two bytes a number. */
const cache = (numbersPerLayer: number, tokens: number): number => 32 * numbersPerLayer * 2 * tokens;

/** The arithmetic that the category "Foundations" tells people, worked again. */
export const worked: readonly Worked[] = [
	{ id: 'self-attention-mechanics', says: 'is 8, and a one-deviation gap', is: Math.sqrt(64) },

	{ id: 'attention-versus-recurrence', says: 'about 1,330 tokens', is: 10 * Math.round(1000 * 1.33 / 10) },
	{ id: 'attention-versus-recurrence', says: 'which leaves 510', is: 512 - 2 },
	{ id: 'attention-versus-recurrence', says: '382 new ones', is: 510 - 128 },
	{ id: 'attention-versus-recurrence', says: 'the contract needs 4 windows', is: 1 + Math.ceil((1330 - 510) / (510 - 128)) },

	{ id: 'attention-head-debugging', says: '12 lacked the carve-out', is: 60 - 33 - 11 - 2 - 2 },
	{ id: 'attention-head-debugging', says: 'Results on the 27 failures', is: 60 - 33 },
	{ id: 'attention-head-debugging', says: '23 of the', is: 12 + 11 },

	{ id: 'tokenization-basics', says: 'about 1,600 tokens', is: 1200 / 0.75 },
	{ id: 'tokenization-basics', says: '400 tokens. The', is: 300 / 0.75 },
	{ id: 'tokenization-basics', says: 'provider reports 2,330 input tokens', is: 1600 + 700 + 30 },
	{ id: 'tokenization-basics', says: 'input comes to \\$233', is: (50_000 * 2330 * 2) / 1e6 },
	{ id: 'tokenization-basics', says: 'output to \\$200', is: (50_000 * 400 * 10) / 1e6 },
	{ id: 'tokenization-basics', says: 'predicted \\$160 for input', is: (50_000 * 1600 * 2) / 1e6 },
	{ id: 'tokenization-basics', says: '31% short', is: 100 * (1 - 160 / 233) },

	{ id: 'tokenizer-design-tradeoffs', says: '131M params', is: (32_000 * 4096) / 1e6 },
	{ id: 'tokenizer-design-tradeoffs', says: '0.26 GB', is: (32_000 * 4096 * 2) / 1e9 },
	{ id: 'tokenizer-design-tradeoffs', says: '524M params', is: (128_000 * 4096) / 1e6 },
	{ id: 'tokenizer-design-tradeoffs', says: '1.05 GB', is: (128_000 * 4096 * 2) / 1e9 },
	{ id: 'tokenizer-design-tradeoffs', says: '1,049M params', is: (256_000 * 4096) / 1e6 },
	{ id: 'tokenizer-design-tradeoffs', says: '2.10 GB', is: (256_000 * 4096 * 2) / 1e9 },
	{ id: 'tokenizer-design-tradeoffs', says: '2,857', is: 8000 / 2.8 },
	{ id: 'tokenizer-design-tradeoffs', says: '4,000', is: 8000 / 2 },
	{ id: 'tokenizer-design-tradeoffs', says: 'Turkish sequences by 29%', is: 100 * (1 - 2 / 2.8) },

	{ id: 'tokenization-language-gap', says: 'Of the 28 points of gap', is: 86 - 58 },
	{ id: 'tokenization-language-gap', says: '7 went with truncation', is: 65 - 58 },
	{ id: 'tokenization-language-gap', says: '12 with retrieval', is: 77 - 65 },
	{ id: 'tokenization-language-gap', says: '4 with the prompt', is: 81 - 77 },
	{ id: 'tokenization-language-gap', says: '5 remain for the', is: 86 - 81 },
	{ id: 'tokenization-language-gap', says: '\\$150 against', is: (1500 * 100_000) / 1e6 },
	{ id: 'tokenization-language-gap', says: 'against \\$360', is: (3600 * 100_000) / 1e6 },

	{ id: 'temperature-mechanics', says: '0.87 |', is: toy(0.5, 0) },
	{ id: 'temperature-mechanics', says: '0.12 |', is: toy(0.5, 1) },
	{ id: 'temperature-mechanics', says: '0.02 |', is: toy(0.5, 2) },
	{ id: 'temperature-mechanics', says: '0.67 |', is: toy(1, 0) },
	{ id: 'temperature-mechanics', says: '0.24 |', is: toy(1, 1) },
	{ id: 'temperature-mechanics', says: '0.09 |', is: toy(1, 2) },
	{ id: 'temperature-mechanics', says: '0.51 |', is: toy(2, 0) },
	{ id: 'temperature-mechanics', says: '0.31 |', is: toy(2, 1) },
	{ id: 'temperature-mechanics', says: '0.19 |', is: toy(2, 2) },

	{ id: 'temperature-versus-top-p', says: 'probabilities are 0.665', is: toy(1, 0) },
	{ id: 'temperature-versus-top-p', says: 'The first two reach 0.910', is: toy(1, 0) + toy(1, 1) },
	{ id: 'temperature-versus-top-p', says: 'between 0.731', is: toy(1, 0) / (toy(1, 0) + toy(1, 1)) },
	{ id: 'temperature-versus-top-p', says: 'and 0.269', is: toy(1, 1) / (toy(1, 0) + toy(1, 1)) },
	{ id: 'temperature-versus-top-p', says: 'they are 0.506', is: toy(2, 0) },
	{ id: 'temperature-versus-top-p', says: '0.307 and', is: toy(2, 1) },
	{ id: 'temperature-versus-top-p', says: 'and 0.186', is: toy(2, 2) },
	{ id: 'temperature-versus-top-p', says: 'Two tokens reach only 0.814', is: toy(2, 0) + toy(2, 1) },
	{ id: 'temperature-versus-top-p', says: '0.200 and', is: 0.3 * toy(1, 0) },
	{ id: 'temperature-versus-top-p', says: '0.152', is: 0.3 * toy(2, 0) },

	{ id: 'next-token-emergent-reasoning', says: 'per step gives 35%', is: 100 * 0.9 ** 10 },
	{ id: 'next-token-emergent-reasoning', says: 'gives 90%', is: 100 * 0.99 ** 10 },

	{ id: 'scaling-limits', says: '0.89$', is: 10 ** -0.05 },
	{ id: 'scaling-limits', says: 'go from 16 GB', is: (8e9 * 2) / 1e9 },
	{ id: 'scaling-limits', says: 'to 160 GB', is: (80e9 * 2) / 1e9 },
	{ id: 'scaling-limits', says: 'I read the 87 failures', is: 300 * (1 - 0.71) },
	{ id: 'scaling-limits', says: 'Reasoning gap | 15', is: 87 - 39 - 21 - 12 },
	{ id: 'scaling-limits', says: '7,200', is: 2e6 * (0.004 - 0.0004) },
	{ id: 'scaling-limits', says: '1,200', is: 2e6 * 0.15 * 0.004 },
	{ id: 'scaling-limits', says: 'at least \\$1,029', is: 7200 / 7 },
	{ id: 'scaling-limits', says: 'retrieval about \\$67', is: 600 / 9 },
	{ id: 'scaling-limits', says: '86%', is: 71 + 9 + 6 },
	{ id: 'scaling-limits', says: 'would see 160 billion tokens', is: (8e9 * 20) / 1e9 },
	{ id: 'scaling-limits', says: 'almost 1,900 per parameter', is: 100 * Math.round(15e12 / 8e9 / 100) },
	{ id: 'scaling-limits', says: 'the premium is only \\$180', is: 50_000 * (0.004 - 0.0004) },

	{ id: 'context-window-double-edge', says: '\\$0.54 per answer', is: (180_000 * 3) / 1e6 },
	{ id: 'context-window-double-edge', says: '18 seconds', is: 180_000 / 10_000 },
	{ id: 'context-window-double-edge', says: '22,000 tokens: ', is: 2000 + 8000 + 9000 + 3000 },
	{ id: 'context-window-double-edge', says: '\\$0.066', is: (22_000 * 3) / 1e6 },
	{ id: 'context-window-double-edge', says: '2.2 seconds', is: 22_000 / 10_000 },

	{ id: 'lost-in-the-middle', says: 'half-width is 6.4 points', is: 100 * 1.96 * Math.sqrt((0.7 * 0.3) / 200) },
	{ id: 'lost-in-the-middle', says: 'the 14-point drop', is: 84 - 70 },
	{ id: 'lost-in-the-middle', says: 'shortening cost 4%', is: 100 - 96 },

	{ id: 'reasoning-models', says: 'takes 5 seconds', is: 300 / 60 },
	{ id: 'reasoning-models', says: 'costs \\$0.003', is: (300 * 10) / 1e6 },
	{ id: 'reasoning-models', says: 'takes 72 seconds', is: 4300 / 60 },
	{ id: 'reasoning-models', says: 'costs \\$0.043', is: (4300 * 10) / 1e6 },
	{ id: 'reasoning-models', says: 'about 14 times', is: 4300 / 300 },
	{ id: 'reasoning-models', says: 'mean cost is \\$0.011', is: 0.8 * 0.003 + 0.2 * 0.043 },

	{ id: 'model-family-choice', says: '0.1100', is: 0.02 + 0.06 * 1.5 },
	{ id: 'model-family-choice', says: '0.1540', is: 0.004 + 0.1 * 1.5 },
	{ id: 'model-family-choice', says: '0.2862', is: 0.0012 + 0.19 * 1.5 },
	{ id: 'model-family-choice', says: '\\$44,000', is: 400_000 * (0.02 + 0.06 * 1.5) },
	{ id: 'model-family-choice', says: '\\$61,600', is: 400_000 * (0.004 + 0.1 * 1.5) },
	{ id: 'model-family-choice', says: 'less than \\$0.40', is: (0.02 - 0.004) / (0.94 - 0.9) },
	{ id: 'model-family-choice', says: 'month, 0.15', is: 400_000 / (30 * 86_400) },

	{ id: 'large-versus-small-model', says: 'a gap of \\$3.70', is: 4 - 0.3 },
	{ id: 'large-versus-small-model', says: '\\$10,000; running', is: 10_000 * 0.4 + 6000 },
	{ id: 'large-versus-small-model', says: '\\$5,550, net', is: 1500 * 3.7 },
	{ id: 'large-versus-small-model', says: 'net \\$3,050', is: 1500 * 3.7 - 2500 },
	{ id: 'large-versus-small-model', says: 'after 3.3 months', is: 10_000 / 3050 },
	{ id: 'large-versus-small-model', says: '\\$1,850', is: 500 * 3.7 },
	{ id: 'large-versus-small-model', says: 'near 676,000 requests', is: 1000 * Math.round(2500 / 3.7) },
	{ id: 'large-versus-small-model', says: 'that is \\$0.78', is: 0.3 + 0.12 * 4 },

	{ id: 'small-model-wins', says: '1,095', is: 0.95 * 900 + 0.84 * 200 + 0.72 * 100 },
	{ id: 'small-model-wins', says: '1,061', is: 0.89 * 900 + 0.86 * 200 + 0.88 * 100 },
	{ id: 'small-model-wins', says: '88.4%', is: (100 * 1061) / 1200 },
	{ id: 'small-model-wins', says: '7.3$', is: (96 - 62) ** 2 / (96 + 62) },
	{ id: 'small-model-wins', says: '93.2%', is: (100 * 1118) / 1200 },
	{ id: 'small-model-wins', says: '16 points on', is: 88 - 72 },

	{ id: 'dense-versus-moe-deployment', says: 'about 74 GFLOP', is: 2 * 37 },
	{ id: 'dense-versus-moe-deployment', says: 'against 140 for', is: 2 * 70 },
	{ id: 'dense-versus-moe-deployment', says: 'cards (640 GB)', is: 8 * 80 },
	{ id: 'dense-versus-moe-deployment', says: 'cards (1,128 GB)', is: 8 * 141 },
	{ id: 'dense-versus-moe-deployment', says: 'leave 457 GB', is: 8 * 141 - 671 },
	{ id: 'dense-versus-moe-deployment', says: '3.1%', is: 100 * touched(1) },
	{ id: 'dense-versus-moe-deployment', says: '| 37 GB', is: 17 + 654 * touched(1) },
	{ id: 'dense-versus-moe-deployment', says: '63.8%', is: 100 * touched(32) },
	{ id: 'dense-versus-moe-deployment', says: '434 GB', is: 17 + 654 * touched(32) },
	{ id: 'dense-versus-moe-deployment', says: '99.97%', is: 100 * touched(256) },
	{ id: 'dense-versus-moe-deployment', says: '| 671 GB', is: 17 + 654 * touched(256) },

	{ id: 'moe-routing', says: 'that is 1,280 slots', is: (1.25 * 2 * 4096) / 8 },

	{ id: 'hallucination-causes-mitigation', says: '0.4$, and silence', is: Math.abs(0.3 - 0.7) },
	{ id: 'hallucination-causes-mitigation', says: '(13%)', is: (100 * 52) / 400 },
	{ id: 'hallucination-causes-mitigation', says: '(1%)', is: (100 * 4) / 400 },
	{ id: 'hallucination-causes-mitigation', says: '(7.5%)', is: (100 * 30) / 400 },
	{ id: 'hallucination-causes-mitigation', says: '(5%)', is: (100 * 20) / 400 },
	{ id: 'hallucination-causes-mitigation', says: '(7%)', is: (100 * 28) / 400 },
	{ id: 'hallucination-causes-mitigation', says: '(9%)', is: (100 * 36) / 400 },

	{ id: 'rope-long-context', says: '54,000 tokens. A', is: 1000 * Math.round(slowestTurn(1e4) / 1000) },
	{ id: 'rope-long-context', says: 'only 27 degrees', is: (360 * 4096) / slowestTurn(1e4) },
	{ id: 'rope-long-context', says: '628 tokens', is: 2 * Math.PI * 1e4 ** 0.5 },
	{ id: 'rope-long-context', says: '6.5 turns', is: 4096 / (2 * Math.PI * 1e4 ** 0.5) },
	{ id: 'rope-long-context', says: '54,410 tokens', is: slowestTurn(1e4) },
	{ id: 'rope-long-context', says: 'some 2.6 million tokens', is: slowestTurn(5e5) / 1e6 },

	{ id: 'gqa-mla', says: '512 KiB', is: cache(2 * 32 * 128, 1) / KiB },
	{ id: 'gqa-mla', says: '| 64 GiB', is: cache(2 * 32 * 128, 131_072) / GiB },
	{ id: 'gqa-mla', says: '128 KiB', is: cache(2 * 8 * 128, 1) / KiB },
	{ id: 'gqa-mla', says: '| 16 GiB', is: cache(2 * 8 * 128, 131_072) / GiB },
	{ id: 'gqa-mla', says: '| 16 KiB', is: cache(2 * 128, 1) / KiB },
	{ id: 'gqa-mla', says: '2 GiB', is: cache(2 * 128, 131_072) / GiB },
	{ id: 'gqa-mla', says: '36 KiB', is: cache(512 + 64, 1) / KiB },
	{ id: 'gqa-mla', says: '4.5 GiB', is: cache(512 + 64, 131_072) / GiB },
	{ id: 'gqa-mla', says: 'take 20.5 ms', is: (64 * GiB) / 3.35e12 * 1e3 },
	{ id: 'gqa-mla', says: 'take 5.1 ms', is: (16 * GiB) / 3.35e12 * 1e3 },
	{ id: 'gqa-mla', says: 'about 1.6 GB', is: (2 * 4096 * (4096 - 1024) * 32 * 2) / 1e9 },
	{ id: 'gqa-mla', says: 'saves 48 GiB', is: 64 - 16 },
	{ id: 'gqa-mla', says: 'quoted 93.3%', is: 100 * (1 - (60 * (512 + 64) * 6) / (95 * 2 * 8 * 128 * 16)) },

	{ id: 'flash-attention', says: '128 MiB per head', is: (8192 ** 2 * 2) / 2 ** 20 },
	{ id: 'flash-attention', says: '4 GiB', is: (32 * 8192 ** 2 * 2) / GiB },

	{ id: 'multimodal-llm', says: '576 vectors', is: (336 / 14) ** 2 },
	{ id: 'multimodal-llm', says: '2,240', is: (1120 / 28) * (1568 / 28) },
	{ id: 'multimodal-llm', says: '\\$0.269', is: (40 * 2240 * 3) / 1e6 },
	{ id: 'multimodal-llm', says: '| 560 |', is: (560 / 28) * (784 / 28) },
	{ id: 'multimodal-llm', says: '\\$0.067', is: (40 * 560 * 3) / 1e6 },
	{ id: 'multimodal-llm', says: '667', is: 500 / 0.75 },
	{ id: 'multimodal-llm', says: '\\$0.080', is: (40 * 667 * 3) / 1e6 },
	{ id: 'multimodal-llm', says: 'about 135 pixels per inch', is: 1120 / (210 / 25.4) },
	{ id: 'multimodal-llm', says: '19 pixels high', is: (135 * 10) / 72 },
	{ id: 'multimodal-llm', says: 'Halved, it is 9', is: (135 * 10) / 72 / 2 },
	{ id: 'multimodal-llm', says: '\\$0.134', is: ((40 * 667 + 8 * 2240) * 3) / 1e6 },
	{ id: 'multimodal-llm', says: 'already take 150,000 tokens', is: 10 * 60 * 250 },

	{ id: 'attention-numpy-coding', says: '2.15 GB', is: (4096 ** 2 * 32 * 4) / 1e9 },

	{ id: 'sampler-coding', says: 'standard deviation of 0.0033', is: Math.sqrt((0.6652 * 0.3348) / 20_000) },
];
