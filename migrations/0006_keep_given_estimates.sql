CREATE TABLE `given_estimates` (
	`office` text NOT NULL,
	`day` text NOT NULL,
	`ticket` text NOT NULL,
	`as_of` integer NOT NULL,
	`seq` integer NOT NULL,
	`given_at` integer NOT NULL,
	`kind` text NOT NULL,
	`service` text NOT NULL,
	`class` text NOT NULL,
	`p10` integer NOT NULL,
	`p50` integer NOT NULL,
	`p90` integer NOT NULL,
	`mean` integer NOT NULL,
	PRIMARY KEY(`office`, `day`, `ticket`, `as_of`),
	FOREIGN KEY (`ticket`) REFERENCES `tickets`(`id`) ON UPDATE no action ON DELETE no action
);
