import type { ComponentType } from 'react';
import type { Area } from './i18n/catalogue.ts';

/** `also`: another part of the console whose words it speaks. */
type Page = { path: string; area: Area; also?: Area; load: () => Promise<{ default: ComponentType }> };

/** The pages beside the claims. Each is loaded, with its messages, when it is first opened. */
export const pages = [
  { path: '/dashboard', area: 'dashboard', load: () => import('./dashboard/DashboardPage.tsx') },
  { path: '/my-figures', area: 'dashboard', load: () => import('./dashboard/MyFiguresPage.tsx') },
  { path: '/refunds', area: 'refunds', load: () => import('./refunds/RefundsPage.tsx') },
  {
    path: '/refunds/settle',
    area: 'refunds',
    also: 'import',
    load: () => import('./refunds/SettlementsPage.tsx'),
  },
  { path: '/policies', area: 'policies', load: () => import('./policies/PoliciesPage.tsx') },
  { path: '/templates', area: 'templates', load: () => import('./templates/TemplatesPage.tsx') },
  { path: '/alerts', area: 'alerts', load: () => import('./alerts/AlertsPage.tsx') },
  { path: '/undelivered', area: 'deliveries', load: () => import('./deliveries/UndeliveredPage.tsx') },
  { path: '/team', area: 'team', load: () => import('./team/TeamPage.tsx') },
  { path: '/settings', area: 'settings', load: () => import('./settings/SettingsPage.tsx') },
  { path: '/audit', area: 'audit', also: 'templates', load: () => import('./audit/AuditPage.tsx') },
  { path: '/import', area: 'import', load: () => import('./import/ImportPage.tsx') },
  { path: '/customers/:id', area: 'profile', load: () => import('./customers/CustomerPage.tsx') },
  { path: '/orders/:id', area: 'profile', load: () => import('./orders/OrderPage.tsx') },
  { path: '/merchants/:id', area: 'profile', load: () => import('./merchants/MerchantPage.tsx') },
  { path: '/compare/:id/:other', area: 'compare', load: () => import('./compare/ComparePage.tsx') },
] as const satisfies readonly Page[];
