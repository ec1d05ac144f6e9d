/**
 * Reads of the tree that a page cannot answer in the browser's stead: a form with a field named `childNodes`, or an image named
 * `body`, hides the property of that name on the form or the document. The prototypes' own getters are out of a page's reach.
 */
type Getter = (this: unknown) => unknown

function getterOf(prototype: object, name: string): Getter {
  return Object.getOwnPropertyDescriptor(prototype, name)?.get as Getter
}

const getters = {
  firstChild: getterOf(Node.prototype, 'firstChild'),
  nextSibling: getterOf(Node.prototype, 'nextSibling'),
  parentElement: getterOf(Node.prototype, 'parentElement'),
  previousElementSibling: getterOf(Element.prototype, 'previousElementSibling'),
  nextElementSibling: getterOf(Element.prototype, 'nextElementSibling'),
  nodeType: getterOf(Node.prototype, 'nodeType'),
  localName: getterOf(Element.prototype, 'localName'),
  ownerDocument: getterOf(Node.prototype, 'ownerDocument'),
  textContent: getterOf(Node.prototype, 'textContent'),
  address: getterOf(Document.prototype, 'URL'),
  window: getterOf(Document.prototype, 'defaultView'),
  shadowRoot: getterOf(Element.prototype, 'shadowRoot'),
  documentElement: getterOf(Document.prototype, 'documentElement'),
  contentDocument: getterOf(HTMLIFrameElement.prototype, 'contentDocument'),
}

export const firstChildOf = (node: Node) => getters.firstChild.call(node) as Node | null
export const nextSiblingOf = (node: Node) => getters.nextSibling.call(node) as Node | null
export const parentElementOf = (node: Node) => getters.parentElement.call(node) as Element | null
export const previousElementOf = (element: Element) => getters.previousElementSibling.call(element) as Element | null
export const nextElementOf = (element: Element) => getters.nextElementSibling.call(element) as Element | null
export const nodeTypeOf = (node: Node) => getters.nodeType.call(node) as number
export const localNameOf = (element: Element) => getters.localName.call(element) as string
export const ownerDocumentOf = (node: Node) => getters.ownerDocument.call(node) as Document
export const shadowRootOf = (element: Element) => getters.shadowRoot.call(element) as ShadowRoot | null
export const documentElementOf = (document: Document) => getters.documentElement.call(document) as Element | null

/** What a slot shows of its host's children; empty where it shows its own. */
export const assignedNodesOf = (slot: Element) => HTMLSlotElement.prototype.assignedNodes.call(slot)

/** Null for a document that is not shown. */
export const windowOf = (document: Document) => getters.window.call(document) as Window | null

/** The document of a frame of the same origin; null for every other frame. */
export function frameDocumentOf(frame: Element): Document | null {
  try {
    return getters.contentDocument.call(frame) as Document | null
  } catch {
    return null
  }
}

export const attributeOf = (element: Element, name: string) => Element.prototype.getAttribute.call(element, name)

export const selectAll = (root: Document | Element, selector: string): Element[] => {
  const prototype = nodeTypeOf(root) === 9 ? Document.prototype : Element.prototype
  return [...(prototype.querySelectorAll.call(root, selector) as NodeListOf<Element>)]
}

export const selectFirst = (root: Document | Element, selector: string): Element | null => {
  const prototype = nodeTypeOf(root) === 9 ? Document.prototype : Element.prototype
  return prototype.querySelector.call(root, selector) as Element | null
}

export const matchesSelector = (element: Element, selector: string) => Element.prototype.matches.call(element, selector)
export const containsNode = (node: Node, other: Node) => Node.prototype.contains.call(node, other)

export const textContentOf = (node: Node) => (getters.textContent.call(node) as string | null) ?? ''
export const addressOf = (document: Document) => getters.address.call(document) as string

/** Whether the second node begins after the first one ends; false for nodes of different trees. */
export const isBefore = (node: Node, other: Node): boolean =>
  Node.prototype.compareDocumentPosition.call(node, other) === 4 /* DOCUMENT_POSITION_FOLLOWING */
