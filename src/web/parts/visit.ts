import { createContext, type VNode } from 'preact';
import { useContext } from 'preact/hooks';
import type { Role } from '../../store/index.ts';
import { FIELD } from '../door/csrf.ts';
import { NO_VISITOR, type Visitor } from '../door/visitor.ts';
import { html } from '../html.ts';
import { hiddenFields } from './hidden-fields.ts';

/** Who looks at the page; `layOut` sets it. */
export const Visit = createContext<Visitor>(NO_VISITOR);

/** A form that changes something; one with files carries its token in its address, which is read before they are. */
export function postForm(action: string, attributes: Readonly<Record<string, string>>, ...content: readonly (VNode | string)[]): VNode {
  return html`<${PostForm} action=${action} attributes=${attributes}>${content}<//>`;
}

interface Form {
  readonly action: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: VNode;
}

function PostForm({ action, attributes, children }: Form): VNode {
  const { csrf } = useContext(Visit);
  const isOfParts = attributes.enctype === 'multipart/form-data';
  return html`<form method="post" action=${isOfParts ? `${action}?${FIELD}=${csrf}` : action} ...${attributes}>
    ${isOfParts ? '' : hiddenFields({ [FIELD]: csrf })}${children}
  </form>`;
}

/** What is shown to those alone who have the role; it is told their name. */
export function forRole(role: Role, content: (name: string) => VNode | string): VNode {
  return html`<${ForRole} role=${role} content=${content} />`;
}

function ForRole({ role, content }: { readonly role: Role; readonly content: (name: string) => VNode | string }): VNode | string {
  const { person } = useContext(Visit);
  return person.roles.has(role) ? content(person.name) : '';
}
