import type { Context } from 'hono';
import { bodyLimit } from 'hono/body-limit';
import { admit, requirePermissions } from './admit.ts';
import { answerError } from './answerError.ts';
import { routeGroup } from './apiEnv.ts';
import { bodyLimits } from './bodyLimits.ts';
import type { Deps } from './deps.ts';
import { openApiDocument } from './openApiDocument.ts';
import { ProblemError } from './problems.ts';
import { requireStorableAddress } from './requireStorableAddress.ts';
import { alertRoutes } from './routes/alerts.ts';
import { auditRoutes } from './routes/audit.ts';
import { bulkCommandRoutes } from './routes/bulkCommands.ts';
import { claimListRoutes } from './routes/claimList.ts';
import { claimRoutes } from './routes/claims.ts';
import { clockRoutes } from './routes/clock.ts';
import { commandRoutes } from './routes/commands.ts';
import { customerRoutes } from './routes/customers.ts';
import { dashboardRoutes } from './routes/dashboard.ts';
import { deliveryRoutes } from './routes/deliveries.ts';
import { documentRoutes } from './routes/document.ts';
import { draftRoutes } from './routes/drafts.ts';
import { erasureRoutes } from './routes/erasure.ts';
import { forecastRoutes } from './routes/forecast.ts';
import { healthRoutes } from './routes/health.ts';
import { importRoutes } from './routes/importing.ts';
import { intakeRoutes } from './routes/intake.ts';
import { jobRoutes } from './routes/jobs.ts';
import { keyRoutes } from './routes/keys.ts';
import { loadRoutes } from './routes/load.ts';
import { merchantRoutes } from './routes/merchants.ts';
import { newPersonRoutes } from './routes/newPerson.ts';
import { nextClaimRoutes } from './routes/nextClaim.ts';
import { orderRoutes } from './routes/orders.ts';
import { peopleRoutes } from './routes/people.ts';
import { photoRoutes } from './routes/photos.ts';
import { policyRoutes } from './routes/policies.ts';
import { preferenceRoutes } from './routes/preferences.ts';
import { refundRoutes } from './routes/refunds.ts';
import { reportRoutes } from './routes/reports.ts';
import { savedViewRoutes } from './routes/savedViews.ts';
import { searchRoutes } from './routes/search.ts';
import { sessionRoutes } from './routes/session.ts';
import { settingRoutes } from './routes/settings.ts';
import { teamRoutes } from './routes/team.ts';
import { teamAbsenceRoutes } from './routes/teamAbsence.ts';
import { templateRoutes } from './routes/templates.ts';
import { translationRoutes } from './routes/translations.ts';
import { verificationRoutes } from './routes/verification.ts';
import { unknownRoute } from './unknownRoute.ts';

/** Photos come in here, as forms. */
const photoUpload = /^\/api\/intake\/claims(\/[^/]+\/evidence)?$/;
const isUpload = ({ req }: Context) =>
  photoUpload.test(req.path) && /^multipart\/form-data\b/i.test(req.header('content-type') ?? '');

/**
 * The whole API over what its home hands in. Answers every path under `/api/`, unknown ones with a problem.
 * @throws Error when a route is missing from the permission table.
 */
export function createApp(deps: Deps) {
  const app = routeGroup();
  const limitTo = (maxSize: number) =>
    bodyLimit({
      maxSize,
      onError: () => {
        throw new ProblemError(413, 'too_large', { detail: `A body of at most ${maxSize / 1024} KiB is taken here.` });
      },
    });
  const [json, upload] = [limitTo(bodyLimits.json), limitTo(bodyLimits.upload)];
  app.onError(answerError(deps));
  app.notFound(unknownRoute(app));
  app.use('/api/*', requireStorableAddress, admit(deps));
  app.use('/api/*', (context, next) => (isUpload(context) ? upload : json)(context, next));
  const routes = app
    .route('/', healthRoutes(deps))
    .route(
      '/',
      documentRoutes(() => openApiDocument(app, deps.version)),
    )
    .route('/', sessionRoutes(deps))
    .route('/', peopleRoutes(deps))
    .route('/', newPersonRoutes(deps))
    .route('/', teamRoutes(deps))
    .route('/', teamAbsenceRoutes(deps))
    .route('/', policyRoutes(deps))
    .route('/', auditRoutes(deps))
    .route('/', importRoutes(deps))
    .route('/', erasureRoutes(deps))
    .route('/', verificationRoutes(deps))
    .route('/', claimListRoutes(deps))
    .route('/', claimRoutes(deps))
    .route('/', clockRoutes(deps))
    .route('/', draftRoutes(deps))
    .route('/', translationRoutes(deps))
    .route('/', commandRoutes(deps))
    .route('/', photoRoutes(deps))
    .route('/', jobRoutes(deps))
    .route('/', keyRoutes(deps))
    .route('/', bulkCommandRoutes(deps))
    .route('/', nextClaimRoutes(deps))
    .route('/', searchRoutes(deps))
    .route('/', customerRoutes(deps))
    .route('/', orderRoutes(deps))
    .route('/', merchantRoutes(deps))
    .route('/', savedViewRoutes(deps))
    .route('/', preferenceRoutes(deps))
    .route('/', templateRoutes(deps))
    .route('/', deliveryRoutes(deps))
    .route('/', refundRoutes(deps))
    .route('/', dashboardRoutes(deps))
    .route('/', loadRoutes(deps))
    .route('/', forecastRoutes(deps))
    .route('/', reportRoutes(deps))
    .route('/', settingRoutes(deps))
    .route('/', alertRoutes(deps))
    .route('/', intakeRoutes(deps));
  requirePermissions(app);
  return routes;
}

/** What `hc` needs to know of the API. */
export type AppType = ReturnType<typeof createApp>;
