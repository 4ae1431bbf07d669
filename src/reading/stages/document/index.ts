export { document, findDocumentFacts } from './document.ts';
