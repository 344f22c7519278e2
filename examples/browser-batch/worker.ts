import { alaska } from "@summitry/alaska";
import { serve } from "@summitry/monte-carlo/worker";

serve({ alaska });
