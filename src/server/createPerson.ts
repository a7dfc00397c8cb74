import { parseArgs } from 'node:util';
import { roles } from '#domain/people.ts';
import { askServer } from './askServer.ts';
import { explainFailure, ToolError } from './explainFailure.ts';

const usage = `npm run person -- EMAIL --name "Ana Costa" --role ${roles.join('|')} [--language en|fr]`;

/** `npm run person -- EMAIL --name NAME --role ROLE`: adds somebody to the team and prints their password, once. */
async function main(): Promise<void> {
  const { email, ...rest } = argumentsGiven();
  const { password } = await askServer<{ password: string }>('/api/people', { email, ...rest });
  console.error(`${rest.name} can sign in as ${email} with this password. It is shown only now.`);
  console.log(password);
}

function argumentsGiven(): { email: string; name: string; role: string; language?: string } {
  try {
    const text = { type: 'string' } as const;
    const { values, positionals } = parseArgs({
      allowPositionals: true,
      options: { name: text, role: text, language: text },
    });
    const [email] = positionals;
    const { name, role, language } = values;
    if (positionals.length !== 1 || !email || !name || !role)
      throw new Error('Name an e-mail address, a name and a role.');
    return { email, name, role, ...(language && { language }) };
  } catch (error) {
    throw new ToolError(`${(error as Error).message}\n${usage}`);
  }
}

main().catch(explainFailure);
