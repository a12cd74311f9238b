/** What differs between the environments of two jobs. */
export interface JobSettings {
  url: string
  credentials: string
  job: string
  fields: { account: string; konnector: string; folder_to_save: string }
  parameters: unknown
  /** The language of the Cozy. */
  locale: string
}

/** The variables of worker/exec/konnector.go; without NODE_ENV the libraries take their way of production. */
export function jobEnvironment({
  url,
  credentials,
  job,
  fields,
  parameters,
  locale,
}: JobSettings): Record<string, string> {
  return {
    COZY_URL: url,
    COZY_CREDENTIALS: credentials,
    COZY_FIELDS: JSON.stringify(fields),
    COZY_PARAMETERS: JSON.stringify(parameters ?? null),
    COZY_PAYLOAD: '',
    COZY_LANGUAGE: 'node',
    COZY_LOCALE: locale,
    COZY_TIME_LIMIT: '305',
    COZY_JOB_ID: job,
    COZY_JOB_MANUAL_EXECUTION: 'true',
    TZ: 'UTC',
  }
}
