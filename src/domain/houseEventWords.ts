/** What happens to the house and not to a claim, and what each is called, as a heading and in filters. */
export const houseEventWords = {
  person_added: { en: 'Person added', fr: 'Personne ajoutée' },
  person_renamed: { en: 'Name changed', fr: 'Nom modifié' },
  role_changed: { en: 'Role changed', fr: 'Rôle modifié' },
  access_ended: { en: 'Access ended', fr: 'Accès retiré' },
  access_restored: { en: 'Access restored', fr: 'Accès rétabli' },
  password_drawn: { en: 'New password', fr: 'Nouveau mot de passe' },
  absence_set: { en: 'Away', fr: 'Absence' },
  absence_ended: { en: 'Back', fr: 'Retour d’absence' },
  key_made: { en: 'API key made', fr: 'Clé API créée' },
  key_revoked: { en: 'API key revoked', fr: 'Clé API révoquée' },
  template_edited: { en: 'Template edited', fr: 'Modèle modifié' },
  template_restored: { en: 'Template restored', fr: 'Modèle d’origine rétabli' },
  setting_changed: { en: 'Setting changed', fr: 'Réglage modifié' },
  setting_recomputed: { en: 'Past recomputed', fr: 'Passé recalculé' },
} as const satisfies Record<string, { en: string; fr: string }>;

export type HouseEventType = keyof typeof houseEventWords;

/** Every kind of event of the house. */
export const houseEventTypes = Object.keys(houseEventWords) as HouseEventType[];
