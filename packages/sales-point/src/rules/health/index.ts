export { HISTORY_WEEKS, type ByVariant, type PointHistory, type PointWeek } from "./history"
export { HEALTH_LEVEL_NAMES, HEALTH_LEVELS, HEALTH_REASONS, judgeHealth, type HealthLevel, type HealthReason, type HealthReasonCode, type PointHealth, type PointToday } from "./judge-health"
