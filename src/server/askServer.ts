import { callServer } from './callServer.ts';
import { ToolError } from './explainFailure.ts';
import { readSettings } from './settings.ts';

type Refused = { detail?: string; title?: string; errors?: { field: string; reason: string }[] };

/** Posts one JSON body as the operator and answers what came back. @throws ToolError with each field and reason when it is refused. */
export async function askServer<T>(path: string, body: unknown): Promise<T> {
  const server = await callServer(readSettings(process.env));
  try {
    const answer = await server.request(path, {
      method: 'POST',
      headers: { 'Content-Type': 'application/json' },
      body: JSON.stringify(body),
    });
    if (answer.ok) return (await answer.json()) as T;
    const { detail, title, errors = [] } = (await answer.json()) as Refused;
    const reasons = errors.map(({ field, reason }) => `\n  ${field}: ${reason}`).join('');
    throw new ToolError(`${detail ?? title ?? `Refused: ${answer.status}`}${reasons}`);
  } finally {
    await server.close();
  }
}
