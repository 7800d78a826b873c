/*
 * How much a title looks like something that an interviewer says. Only the grammar of asking counts, in the languages
 * that lists are written in; no word of any subject is known here.
 */

const openers = new Set(('what whats why how when where which who whom whose explain describe define compare name list write implement tell discuss '
	+ 'differentiate distinguish design give walk can could do does did is are was were should would will have has had talk show create build find given '
	+ 'calculate compute estimate consider suppose imagine state mention identify outline summarize summarise contrast illustrate provide prove derive '
	+ 'determine convert reverse if in your you draw sketch solve pick choose sort check refactor debug print detail elaborate analyze analyse '
	+ 'qué que cómo como cuál cual cuáles por cuándo dónde explica explique describe describa mencione menciona quel quelle quels quelles comment pourquoi '
	+ 'expliquez décrivez qu\'est-ce was wie warum wieso wann wo wer welche welcher welches erkläre erklären erläutere nenne nennen beschreibe o quais qual '
	+ 'quando onde descreva diferencie cos\'è cosa come perché quali quale spiega descrivi co jak dlaczego czym jaka jakie jaki czy opisz wyjaśnij wymień '
	+ 'wat hoe waarom welke beschrijf noem nedir neden nasıl hvordan hvorfor hvad förklara beskriv hur varför forklar proč vysvětlete popište miten miksi '
	+ 'apa apakah bagaimana mengapa jelaskan sebutkan hãy tại '
	+ 'что как какой какая какое какие каков какова каковы почему зачем когда где чем кто сколько объясни объясните опиши опишите расскажи расскажите '
	+ 'назови назовите приведи приведите сравни сравните напиши напишите перечисли перечислите для в о об можете можно що як який яка які чому навіщо '
	+ 'поясніть опишіть какво защо кои обяснете опишете šta zašto').split(' '));

const weak = new Set('if in your you o por do was como come que wo co для в о об is are will has had given list state check name design build create'.split(' '));

/** They ask for something in a list of questions; in any other text they begin its steps. */
const commands = new Set(('run deploy remove replace delete use configure add change update install generate expose scale get set move copy rename start stop count '
	+ 'display select extract return fetch launch increase reduce merge split insert query rewrite modify fix complete evaluate predict simulate traverse validate').split(' '));

const pointers = ['什么', '如何', '怎么', '怎样', '为何', '哪些', '哪个', '哪几', '哪种', '区别', '吗', '谈谈', '说说', '说一下', '是否', '多少', '几种', '解释', '介绍', '讲',
	'甚麼', '什麼', '為何', '區別', '差異', '嗎', '怎麼', '說明', '解釋', 'とは', 'ですか', 'ますか', '説明', '違い', 'でしょうか', 'ください', '무엇', '설명', '차이', '인가', '까요', '이유',
	'क्या', 'कैसे', 'क्यों', 'बताएं', 'कौन', 'কী', 'কি ', 'কেন', 'কিভাবে', 'কীভাবে', 'ব্যাখ্যা', 'อะไร', 'อย่างไร', 'ทำไม', 'อธิบาย', 'သလဲ', 'နည်း', 'ပြပါ', 'ပြောပါ',
	'چیست', 'چگونه', 'چرا', 'توضیح', 'كيف', 'لماذا', 'اشرح', 'الفرق', 'ماهو', 'ماهي', 'איך', 'למה', 'הסבר', 'là gì', 'thế nào', 'như nào', 'nelerdir', 'açıkla', 'anlat'];

/** A request at a sentence's beginning; within one the sign is a part of other words, such as 请求. */
const politely = /(?:^|[，。？：、\s])(?:请|請)(?!求)|^(?:简述|简单|谈|说说|说一|描述|解释|列举|对比|比较|手写|实现一)/;

/** From 0, a plain name of something, to 1, a sentence that ends in a question mark. Any language; never throws. */
export function questionLikeness(title: string): number {
	const end = lastMeaningful(title);
	if (end >= 0 && (isAsking(title.charCodeAt(end)) || title[end] === ';' && /[\u0370-\u03ff]/.test(title))) {
		return 1;
	}
	if (holdsAsking(title)) {
		return 0.95;
	}
	const words = title.slice(0, 160).toLowerCase().split(/[\s,:;'’"“”`*_()]+/, 24).filter(word => word !== '');
	const [first = ''] = words;
	if (commands.has(first)) {
		return words.length < 3 ? 0.2 : 0.55;
	}
	if (openers.has(first)) {
		return words.length < 2 ? 0.3 : weak.has(first) ? 0.6 : 0.85;
	}
	if (words.includes('vs') || words.includes('vs.') || words.includes('versus') || words.includes('difference') || words.includes('differences')) {
		return 0.85;
	}
	if (politely.test(title)) {
		return 0.9;
	}
	if (pointers.some(pointer => title.includes(pointer))) {
		// A sentence that ends in a full stop says how something is.
		return end >= 0 && '。；'.includes(title[end] ?? '') && title.length > 20 ? 0.3 : 0.9;
	}
	return words.some(word => openers.has(word) && !weak.has(word)) && words.length > 5 ? 0.5 : 0.1;
}

/** ? and its cousins in Greek, Arabic, Chinese and Spanish. */
const isAsking = (unit: number) => unit === 63 || unit === 0xff1f || unit === 0x61f || unit === 0x37e || unit === 0xbf;

function holdsAsking(title: string): boolean {
	let at = 0;
	// A mark in front stands for a sign that an encoding lost.
	while (title[at] === '?' || title[at] === ' ') {
		at++;
	}
	for (; at < title.length; at++) {
		// A question mark inside a word, as in an address, asks nothing.
		if (isAsking(title.charCodeAt(at)) && (at + 1 === title.length || !isWord(title.charCodeAt(at + 1)) || title.charCodeAt(at) > 127)) {
			return true;
		}
	}
	return false;
}

/** Where the last unit stands that is neither white space nor a closing mark. */
function lastMeaningful(title: string): number {
	let at = title.length - 1;
	while (at >= 0 && ' \t.)*_"\'”’」』`'.includes(title[at] ?? '')) {
		at--;
	}
	return at;
}

const isWord = (unit: number) => unit >= 48 && unit <= 57 || unit >= 65 && unit <= 90 || unit >= 97 && unit <= 122 || unit === 61 || unit === 46;
