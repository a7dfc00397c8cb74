import type { CDPSession, Page } from 'playwright-core';
import { eventually } from './visit.ts';

/** A node of the browser's accessibility tree, as assistive technology gets it. */
export type Spoken = {
  readonly role: string;
  readonly name: string;
  /** What the browser says of it beside its name: `live`, `focused`, `checked`, `expanded`, … */
  readonly properties: Readonly<Record<string, unknown>>;
  readonly value: string;
  readonly children: readonly Spoken[];
  readonly element: number | undefined;
};

type Wanted = { role: string; name?: string | RegExp };
const fits = ({ role, name }: Wanted, node: Spoken) =>
  node.role === role && (name === undefined || (typeof name === 'string' ? node.name === name : name.test(node.name)));

/** A node and all below it, in reading order. */
export const within = (node: Spoken): Spoken[] => [node, ...node.children.flatMap(within)];
/** All nodes below one that have the role and the name. */
export const every = (node: Spoken, role: string, name?: string | RegExp) =>
  within(node).filter(one => fits({ role, name }, one));
/** All the words below a node. */
export const words = (node: Spoken) =>
  within(node)
    .filter(({ role }) => role === 'StaticText')
    .map(({ name }) => name)
    .join(' ');

/**
 * Uses a page as somebody does who neither sees it nor has a mouse: everything is found in Chromium's own accessibility tree, by role and name,
 * and used by focus, activation and typing. Nothing here knows of the document's elements, their classes or their places.
 */
export async function readOut(page: Page) {
  const browser: CDPSession = await page.context().newCDPSession(page);

  async function whole(): Promise<Spoken> {
    const { nodes } = await browser.send('Accessibility.getFullAXTree');
    const byId = new Map(nodes.map(node => [node.nodeId, node]));
    const read = (id: string): Spoken[] => {
      const node = byId.get(id);
      if (!node) return [];
      const children = (node.childIds ?? []).flatMap(read);
      if (node.ignored) return children;
      const properties = Object.fromEntries((node.properties ?? []).map(({ name, value }) => [name, value.value]));
      const { role, name, value, backendDOMNodeId: element } = node;
      return [
        {
          role: role?.value ?? '',
          name: name?.value ?? '',
          value: String(value?.value ?? ''),
          properties,
          children,
          element,
        },
      ];
    };
    const [root] = read(nodes[0]?.nodeId ?? '');
    if (!root) throw new Error('The page has no accessibility tree');
    return root;
  }

  /** The one node with a role and a name, waited for; inside the node that `inside` names, if anything. */
  async function find(role: string, name?: string | RegExp, inside?: Wanted): Promise<Spoken> {
    let found: Spoken | undefined;
    const look = async () => {
      const root = await whole();
      const places = inside ? every(root, inside.role, inside.name) : [root];
      const all = places.flatMap(place => every(place, role, name));
      found = all[0];
      return all.length;
    };
    await eventually(look).toBe(1);
    return found as Spoken;
  }

  const call = async ({ element, role, name }: Spoken, functionDeclaration: string) => {
    if (element === undefined) throw new Error(`${role} “${name}” is no element`);
    const { object } = await browser.send('DOM.resolveNode', { backendNodeId: element });
    await browser.send('Runtime.callFunctionOn', { objectId: object.objectId, functionDeclaration });
  };
  const focus = (node: Spoken) => browser.send('DOM.focus', { backendNodeId: node.element });

  return {
    whole,
    find,
    focus,
    /** Activates, as a screen reader does. */
    activate: (node: Spoken) => call(node, 'function () { this.click(); }'),
    async type(node: Spoken, text: string): Promise<void> {
      await focus(node);
      await browser.send('Input.insertText', { text });
    },
    /** What has the focus. */
    focused: async () =>
      within(await whole())
        .filter(({ properties, role }) => properties.focused && role !== 'RootWebArea')
        .at(-1),
    /** How every region that speaks by itself does so. */
    live: async () => within(await whole()).flatMap(({ properties }) => (properties.live ? [properties.live] : [])),
  };
}
