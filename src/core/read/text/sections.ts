import { plainLabel } from '../labels';

const tails = new Set(('source|sources|reference|references|disclaimer|contributing|contribute|contribution|contributions|contributors|license|licence|licensing|credits|credit|'
	+ 'acknowledgements|acknowledgments|acknowledgement|resources|additional resources|useful resources|other resources|further reading|author|authors|about|about the author|about me|support|'
	+ 'support me|star history|stargazers|stargazers over time|contact|contact me|connect with me|feedback|sponsors|sponsor|donate|changelog|thanks|special thanks|related|related projects|'
	+ 'similar repos|related repositories|more|summary|conclusion|final thoughts|wrapping up|what next|next steps|bibliography|copyright|maintainers|follow me|show your support|external links|'
	+ 'how to contribute|how to use this file|how to use this repo|how to use this repository|how to use|how to use this list|'
	+ '参考|参考资料|参考文献|参考链接|参考文章|贡献|如何贡献|许可证|致谢|关于|关于作者|公众号|结语|总结|推荐阅读|资料推荐|学习资料推荐|写在最后|联系我|版权|后记|更多|'
	+ 'источники|литература|лицензия|благодарности|ссылки|об авторе|referencias|licencia|fuentes|referências|licença|références|licence|quellen|lizenz|参考リンク|라이선스|참고').split('|'));

const contents = new Set(('table of contents|contents|content|toc|index|list of questions|questions list|question list|目录|目錄|索引|содержание|оглавление|зміст|índice|contenido|tabla de contenidos|conteúdo|'
	+ 'sommaire|table des matières|inhalt|inhaltsverzeichnis|目次|목차|indice|spis treści|içindekiler|mục lục').split('|'));

/** A section that follows the questions and is none of them: sources, licence, contributing. */
export function isTail(title: string): boolean {
	const plain = isShort(title) ? plainLabel(title) : '';
	return tails.has(plain) || plain.startsWith('contributing') || plain.endsWith(' resources') && plain.split(' ').length < 4;
}

/** A heading over a list of the questions that stand elsewhere in the file. */
export const isContents = (title: string): boolean => isShort(title) && contents.has(plainLabel(title));

/** Names of sections are short and ask nothing. */
const isShort = (title: string) => title.length < 60 && !title.endsWith('?') && !title.endsWith('？');

const hints = ['interview', 'question', 'q&a', 'q & a', 'quiz', 'flashcard', 'flash card', 'faq', 'trivia', '面试', '面經', '面经', '题', '問題', '问答', 'вопрос', 'собесед',
	'співбесід', 'pregunta', 'pergunta', 'ερωτήσεις', 'မေးခွန်း', 'प्रश्न', 'প্রশ্ন', 'câu hỏi', 'phỏng vấn', 'pertanyaan', 'wawancara', 'أسئلة', 'سوال', 'שאלות', 'otázky', 'pytania', 'rozmow', 'intervju', 'soru', 'întrebări',  'entrevista', 'entretien', 'vorstellungsgespräch', '質問', '面接', '면접', '질문', 'mülakat', 'deck', 'anki', 'exam', 'viva'];

/** Whether a name or a title says of itself that it holds questions. */
export function promisesQuestions(text: string): boolean {
	const lower = text.slice(0, 300).toLowerCase();
	return hints.some(hint => lower.includes(hint));
}
